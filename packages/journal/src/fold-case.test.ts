import { day } from "@tanhao/core/day";
import { debtId } from "@tanhao/core/ids";
import { yuan } from "@tanhao/core/money";
import { describe, expect, it } from "vitest";
import { TestDevice } from "./a-device.ts";
import { aDebt, bill, contact, imported } from "./an-entry.ts";
import { correctionOf } from "./correction-of.ts";
import { type EntryId, withoutContent } from "./entry.ts";
import { foldCase } from "./fold-case.ts";
import type { NewEntry } from "./kinds/all-kinds.ts";
import { noFacts } from "./kinds/facts-payload.ts";
import { hashText } from "./sha256.ts";

describe("facts", () => {
  it("are none where only talks were recorded", () => {
    const phone = new TestDevice("phone");
    phone.writes(contact("first call"));
    expect(foldCase(phone.written).facts).toBeNull();
    expect(foldCase([])).toMatchObject({ facts: null, contacts: [], unread: [] });
  });

  it("are what was stated last", () => {
    const phone = new TestDevice("phone");
    phone.writes({ kind: "debt.added", payload: { debt: aDebt("d1", { principal: { stated: "10000.00" } }) } });
    phone.writes({ kind: "debt.added", payload: { debt: aDebt("d2") } });
    phone.writes({
      kind: "household.stated",
      payload: { borrower: { household: 3 }, income: [{ month: "2026-10", fen: yuan("5200.00") }], spending: [] },
    });
    phone.writes({ kind: "door.answered", payload: { urgent: { paidAgent: true, inDanger: false, collectorsAtDoor: false } } });
    phone.writes({ kind: "debt.changed", payload: { debt: aDebt("d1", { principal: { stated: "10000.00", received: "9500.00" } }) } });
    phone.writes({ kind: "debt.removed", payload: { id: debtId("d2") } });
    const { facts } = foldCase(phone.written);
    expect(facts?.debts.map(({ id, principal }) => [id, principal])).toEqual([["d1", { stated: 1_000_000, received: 950_000 }]]);
    expect(facts?.borrower).toEqual({ household: 3 });
    expect(facts?.income).toEqual([{ month: "2026-10", fen: 520_000 }]);
    expect(facts?.urgent.paidAgent).toBe(true);
  });

  it("keep the values entered for the law book when the household is stated anew, until they are taken back", () => {
    const phone = new TestDevice("phone");
    const lawValues = [{ parameter: "lpr-1y", from: day("2026-12-21"), percent: "2.90", source: "公告" }];
    phone.writes({ kind: "law.entered", payload: { lawValues } });
    phone.writes({ kind: "household.stated", payload: { borrower: {}, income: [], spending: [] } });
    expect(foldCase(phone.written).facts?.lawValues).toEqual(lawValues);
    phone.writes({ kind: "law.entered", payload: { lawValues: [] } });
    expect(foldCase(phone.written).facts?.lawValues).toEqual([]);
  });

  it("give a debt of which nothing was said since as the same object, and one with a new payment as another", () => {
    const phone = new TestDevice("phone");
    phone.writes({ kind: "debt.added", payload: { debt: aDebt("d1") } });
    phone.writes({ kind: "debt.added", payload: { debt: aDebt("d2") } });
    phone.writes(imported("d1", ["2026-10-01", "100.00", 1]));
    const before = foldCase(phone.written).facts?.debts;
    phone.writes(contact("a call"));
    phone.writes(imported("d2", ["2026-10-02", "50.00", 2]));
    const after = foldCase(phone.written).facts?.debts;
    expect(after?.[0]).toBe(before?.[0]);
    expect(after?.[1]?.payments.map(({ fen }) => fen)).toEqual([5_000]);
    expect(before?.[1]?.payments).toEqual([]);
  });

  it("forget a hardship that is not stated any more", () => {
    const phone = new TestDevice("phone");
    phone.writes({
      kind: "household.stated",
      payload: { borrower: {}, income: [], spending: [], hardship: { reason: "illness" }, firm: yuan("500.00") },
    });
    phone.writes({ kind: "household.stated", payload: { borrower: {}, income: [], spending: [] } });
    expect(foldCase(phone.written).facts).not.toHaveProperty("hardship");
    expect(foldCase(phone.written).facts).not.toHaveProperty("firm");
  });

  it("take payments from files once, in the order of their days, however often the file comes", () => {
    const phone = new TestDevice("phone");
    phone.writes({ kind: "debt.added", payload: { debt: aDebt("d1", { payments: [{ day: "2025-05-01", yuan: "1.00" }] }) } });
    phone.writes({ kind: "file.attached", payload: { ...bill, as: "bill", size: 6 } });
    phone.writes(imported("d1", ["2025-06-02", "945.60", 58], ["2025-04-02", "945.60", 57]));
    phone.writes(imported("d1", ["2025-04-02", "945.60", 57], ["2025-07-02", "945.60", 59]));
    const { facts, files } = foldCase(phone.written);
    expect(facts?.debts[0]?.payments).toEqual([
      { day: "2025-04-02", fen: 94560, line: 57, file: "files/alipay.csv" },
      { day: "2025-05-01", fen: 100 },
      { day: "2025-06-02", fen: 94560, line: 58, file: "files/alipay.csv" },
      { day: "2025-07-02", fen: 94560, line: 59, file: "files/alipay.csv" },
    ]);
    expect(files.map(({ path }) => path)).toEqual(["files/alipay.csv"]);
    expect(facts?.files).toEqual([{ path: "files/alipay.csv", as: "bill" }]);
  });

  it("count a payment once when the debt is stated again with what was imported", () => {
    const phone = new TestDevice("phone");
    phone.writes({ kind: "debt.added", payload: { debt: aDebt("d1") } });
    phone.writes(imported("d1", ["2025-04-02", "945.60", 57]));
    const [shown] = foldCase(phone.written).facts?.debts ?? [];
    if (!shown) throw new Error("one debt");
    phone.writes({ kind: "debt.changed", payload: { debt: { ...shown, platform: "某应用" } } });
    expect(foldCase(phone.written).facts?.debts[0]).toMatchObject({ platform: "某应用", payments: [{ fen: 94560 }] });
    expect(foldCase(phone.written).facts?.debts[0]?.payments).toHaveLength(1);
  });

  it("lose an imported payment only by a correction of the import", () => {
    const phone = new TestDevice("phone");
    phone.writes({ kind: "debt.added", payload: { debt: aDebt("d1") } });
    const wrong = phone.writes(imported("d1", ["2025-04-02", "945.60", 57]));
    phone.writes(correctionOf(wrong.id, "it was for another debt", null));
    expect(foldCase(phone.written).facts?.debts[0]?.payments).toEqual([]);
  });

  it("begin anew with a whole case, and keep the records", () => {
    const phone = new TestDevice("phone");
    phone.writes({ kind: "debt.added", payload: { debt: aDebt("d1") } });
    phone.writes(contact("before"));
    phone.writes({ kind: "case.imported", payload: { facts: { ...noFacts, debts: [aDebt("d7")] } } });
    const folded = foldCase(phone.written);
    expect(folded.facts?.debts.map(({ id }) => id)).toEqual(["d7"]);
    expect(folded.contacts).toHaveLength(1);
  });

  it("name payments of a debt the case never had", () => {
    const phone = new TestDevice("phone");
    const stray = phone.writes(imported("d9", ["2025-04-02", "945.60", 57]));
    expect(foldCase(phone.written).unread).toMatchObject([{ entry: stray.id, why: { because: "names-absent-debt", debt: "d9" } }]);
  });
});

describe("files", () => {
  const attached = (name: string, bytes: string): NewEntry => ({
    kind: "file.attached",
    payload: { name, as: "bill", hash: hashText(bytes), size: bytes.length },
  });

  it("never hide one another, and never leave the case's folder", () => {
    const phone = new TestDevice("phone");
    phone.writes(attached("账单.csv", "one"));
    phone.writes(attached("账单.csv", "one"));
    phone.writes(attached("账单.CSV", "two"));
    phone.writes(attached("../../etc/passwd", "three"));
    phone.writes(attached("C:\\Users\\x\\..", "four"));
    phone.writes(attached("a\u0000b:c?.pdf", "five"));
    phone.writes(attached(".htaccess", "six"));
    expect(foldCase(phone.written).files.map(({ path }) => path)).toEqual([
      "files/账单.csv",
      `files/账单-${hashText("two").slice(0, 12)}.CSV`,
      "files/passwd",
      "files/file",
      "files/a_b_c_.pdf",
      "files/htaccess",
    ]);
  });
});

describe("corrections", () => {
  it("replace what an entry says, at its place, and leave both readable", () => {
    const phone = new TestDevice("phone");
    const first = phone.writes(contact("he said 500"));
    phone.writes(contact("second call"));
    const correction = phone.writes(correctionOf(first.id, "misheard", contact("he said 900")));
    const [corrected, second] = foldCase(phone.written).contacts;
    expect(corrected).toMatchObject({
      entry: first.id,
      payload: { note: "he said 900" },
      original: { note: "he said 500" },
      takenBack: false,
      corrections: [{ entry: correction.id, because: "misheard", payload: { note: "he said 900" } }],
    });
    expect(second?.payload.note).toBe("second call");
  });

  it("take an entry back, and may bring it back", () => {
    const phone = new TestDevice("phone");
    const promise: NewEntry = { kind: "promise.made", payload: { debt: debtId("d1"), fen: yuan("300.00"), dueDay: day("2026-12-01") } };
    const made = phone.writes(promise);
    phone.writes(correctionOf(made.id, "never said", null));
    expect(foldCase(phone.written).promises).toMatchObject([{ takenBack: true, payload: { fen: 30000 } }]);
    phone.writes(correctionOf(made.id, "it was said after all", promise));
    expect(foldCase(phone.written).promises).toMatchObject([
      { takenBack: false, corrections: [{ payload: null }, { payload: { fen: 30000 } }] },
    ]);
  });

  it("hold for facts, choices and actions too", () => {
    const phone = new TestDevice("phone");
    const added = phone.writes({ kind: "debt.added", payload: { debt: aDebt("d1") } });
    const choice = phone.writes({ kind: "warning.read", payload: { warning: "limitation-may-have-expired", debt: debtId("d1") } });
    const done = phone.writes({ kind: "action.done", payload: { action: "call:d1" } });
    expect(foldCase(phone.written)).toMatchObject({ choices: [{ warning: "limitation-may-have-expired", debt: "d1" }] });
    expect(foldCase(phone.written).actions.get("call:d1")).toMatchObject({ state: "done" });
    phone.writes(correctionOf(added.id, "wrong kind", { kind: "debt.added", payload: { debt: aDebt("d1", { kind: "card" }) } }));
    phone.writes(correctionOf(choice.id, "tapped by mistake", null));
    phone.writes(correctionOf(done.id, "not yet", null));
    const folded = foldCase(phone.written);
    expect(folded.facts?.debts[0]?.kind).toBe("card");
    expect(folded.choices).toEqual([]);
    expect(folded.actions.size).toBe(0);
  });

  it("that cannot be used are kept and named", () => {
    const phone = new TestDevice("phone");
    const first = phone.writes(contact("a call"));
    const absent = hashText("elsewhere") as EntryId;
    const orphan = phone.writes(correctionOf(absent, "of an entry that has not come yet", null));
    const ofCorrection = phone.writes(correctionOf(orphan.id, "of a correction", null));
    const wrongShape = phone.writes(correctionOf(first.id, "of another kind", { kind: "action.done", payload: { action: "x" } }));
    const folded = foldCase(phone.written);
    expect(folded.contacts).toMatchObject([{ payload: { note: "a call" }, corrections: [] }]);
    expect(folded.unread.map(({ entry, why }) => [entry, why.because])).toEqual([
      [orphan.id, "names-absent-entry"],
      [ofCorrection.id, "names-correction"],
      [wrongShape.id, "unreadable"],
    ]);
  });
});

describe("redactions", () => {
  it("take the words out of the case and leave the place", () => {
    const phone = new TestDevice("phone");
    const written = phone.writes(contact("ID 110101190001011234"));
    const redaction = phone.redacts(written.id, "an ID number was pasted");
    for (const entries of [phone.written, [withoutContent(written), redaction]]) {
      const folded = foldCase(entries);
      expect(folded.contacts).toEqual([]);
      expect(JSON.stringify(folded)).not.toContain("110101190001011234");
      expect(folded.redactions).toEqual([
        {
          entry: written.id,
          kind: "contact.logged",
          at: written.at,
          recorded: { entry: redaction.id, at: redaction.at, because: "an ID number was pasted" },
        },
      ]);
    }
  });

  it("let a correction go on speaking for what was erased", () => {
    const phone = new TestDevice("phone");
    const written = phone.writes(contact("ID 110101190001011234, will call back"));
    phone.writes(correctionOf(written.id, "without the number", contact("will call back")));
    phone.redacts(written.id);
    expect(foldCase(phone.written).contacts).toMatchObject([{ entry: written.id, original: null, payload: { note: "will call back" } }]);
  });

  it("show content that is missing without a word", () => {
    const phone = new TestDevice("phone");
    const written = phone.writes(contact("gone"));
    expect(foldCase([withoutContent(written)]).redactions).toEqual([
      { entry: written.id, kind: "contact.logged", at: written.at, recorded: null },
    ]);
  });
});

describe("what this version does not know", () => {
  it("is kept and named, never dropped and never thrown on", () => {
    const phone = new TestDevice("phone");
    const unknown = phone.writesDraft({ kind: "letter.sent", v: 1, payload: { to: "x" } });
    const newer = phone.writesDraft({ kind: "contact.logged", v: 7, payload: { mood: "calm" } });
    const broken = phone.writesDraft({ kind: "promise.made", v: 1, payload: { fen: -1 } });
    phone.writes(contact("a call"));
    const folded = foldCase(phone.written);
    expect(folded.unread.map(({ entry, kind, v, why }) => [entry, kind, v, why.because])).toEqual([
      [unknown.id, "letter.sent", 1, "unknown-kind"],
      [newer.id, "contact.logged", 7, "newer-version"],
      [broken.id, "promise.made", 1, "unreadable"],
    ]);
    expect(folded.contacts).toHaveLength(1);
  });
});

describe("commitments", () => {
  it("come from entries of their own and from inside contacts, in one list", () => {
    const phone = new TestDevice("phone");
    const call = phone.writes({
      kind: "contact.logged",
      payload: {
        at: "2026-11-20T10:05",
        channel: "phone",
        debt: debtId("d1"),
        commitments: [{ who: "lender", what: "send the plan", dueDay: day("2026-11-25") }],
      },
    });
    phone.writes({ kind: "commitment.heard", payload: { who: "agent", what: "call back" } });
    expect(foldCase(phone.written).commitments.map(({ payload }) => payload)).toEqual([
      { who: "lender", what: "send the plan", dueDay: "2026-11-25", debt: "d1", contact: call.id },
      { who: "agent", what: "call back" },
    ]);
  });
});
