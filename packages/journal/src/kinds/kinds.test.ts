import { describe, expect, it } from "vitest";
import { canonicalJson, type JsonObject } from "../canonical-json.ts";
import { allKinds, isKindName, type KindName, readPayload } from "./all-kinds.ts";
import { type Kind, parsePayload } from "./kind.ts";

const hash = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

const debt = {
  id: "d1",
  status: "mine",
  kind: "loan",
  lender: { name: "星河消费金融（虚构）", type: "consumer-finance" },
  contract: { signed: "2025-03-01" },
  principal: { stated: "10000.00", received: "9500.00", paidOut: "2025-03-02" },
};

/** One payload a kind as it lies in a journal: full where members are optional. Once released, such a line must be read for ever. */
const stored: Record<KindName, readonly JsonObject[]> = {
  "debt.added": [{ debt }],
  "debt.changed": [{ debt }],
  "debt.removed": [{ id: "d1" }],
  "household.stated": [
    {
      borrower: { household: 3, incomeType: "fixed", city: "310000" },
      income: [{ month: "2026-10", yuan: "5200.00" }],
      spending: [{ name: "房租", yuan: "1400.00", kind: "housing" }],
      livingFloor: { yuanPerPerson: "900.00", source: "街道公示" },
      hardship: { reason: "job-loss", since: "2026-08-01" },
      firm: { yuan: "1000.00" },
      planChosen: "least-cost",
    },
  ],
  "law.entered": [
    { lawValues: [] },
    { lawValues: [{ parameter: "lpr-1y", from: "2026-12-21", percent: "2.90", source: "全国银行间同业拆借中心公告" }] },
  ],
  "door.answered": [
    {
      urgent: { courtPaper: { kind: "payment-order", received: "2026-11-20" }, paidAgent: true, inDanger: false, collectorsAtDoor: false },
    },
  ],
  "case.imported": [{ facts: { version: 1, debts: [debt] } }],
  "payments.imported": [
    {
      debt: "d1",
      file: { name: "alipay.csv", hash },
      payments: [
        { day: "2025-04-02", fen: 94560, line: 57 },
        { day: "2025-05-02", fen: 1, prepays: true },
      ],
    },
  ],
  "word.judged": [
    { word: "commitment:c1", outcome: "kept", contact: hash, note: "电话里说已经寄出" },
    { word: "promise:p1", outcome: "not-kept" },
  ],
  "credit-entry.seen": [
    { debt: "d1", on: "2026-11-20", state: "overdue", overdueFen: 94560, file: "files/report.pdf" },
    { debt: "d1", on: "2026-11-20", state: "settled" },
  ],
  "file.attached": [{ name: "alipay.csv", as: "bill", hash, size: 5 }],
  "helper.noted": [
    { name: "何姐", key: hash, text: "先要明细。" },
    { name: "何姐", key: hash, text: "先要明细。", debt: "d1", until: "2026-12-15" },
  ],
  "rehearsal.done": [
    { on: "2026-11-24", agent: "vague", seed: 4, outcome: "callback", score: [{ skill: "record", points: 14, of: 20 }] },
    { on: "2026-11-25", agent: "fake-service", seed: 0, outcome: "scam-avoided", score: [] },
  ],
  "contact.valued": [
    { contact: hash, what: "waited" },
    { contact: hash, what: "kept-word", note: "按说好的日子回了电话" },
  ],
  "rung.taken": [
    { debt: "d1", rung: "supervisor", on: "2026-11-20" },
    { debt: "d1", rung: "regulator", on: "2026-11-30", number: "GD-0001", note: "电话里登记的" },
  ],
  "settlement.ticked": [
    { debt: "d1", step: "payee", on: "2026-11-20" },
    { debt: "d1", step: "proof", on: "2026-12-06", about: "2026-12-05", files: ["files/receipt.png"] },
    { debt: "d1", step: "record-checked", on: "2027-02-10", outcome: "wrong", note: "还显示逾期" },
  ],
  "contact.logged": [
    { at: "2026-11-20T10:05", channel: "phone" },
    {
      at: "2026-11-20",
      channel: "chat",
      debt: "d1",
      direction: "in",
      with: { company: "远山催收（虚构）", staffNumber: "8801", number: "12600000000" },
      said: [
        { who: "A", text: "今天必须还" },
        { who: "B", text: "请先核对金额" },
        { who: "A", text: "冷淡", tapped: true },
      ],
      commitments: [
        { who: "lender", what: "寄还款计划", fen: 94560, dueDay: "2026-11-25" },
        { who: "third", what: "转告" },
      ],
      files: ["files/chat.png"],
      note: "语气平静",
    },
    {
      at: "2026-11-20T10:05",
      channel: "chat",
      called: "relative",
      said: [{ who: "A", text: "登记了，等通知", time: "10:05" }],
      heard: ["VAGUE", "THREAT.contacts"],
      asked: "先还一千",
      offered: { fen: 80000, day: "2026-11-30", condition: "当天付" },
      next: { what: "问答复", day: "2026-11-26" },
      transcript: hash,
    },
    { at: "2026-11-20", channel: "phone", offered: { condition: "先付首期" }, next: { what: "再问" } },
  ],
  "promise.made": [{ debt: "d1", fen: 30000, dueDay: "2026-12-01", contact: hash, note: "每月一号" }],
  "commitment.heard": [
    { who: "agent", what: "三日内回电", debt: "d1", fen: 100, dueDay: "2026-11-25", status: "conditional", contact: hash },
  ],
  "agreement.confirmed": [
    {
      debt: "d1",
      on: "2026-11-24",
      form: "signed",
      type: "instalments",
      schedule: [{ day: "2026-12-01", fen: 30000 }],
      waivedFen: 0,
      deferredTo: "2026-12-01",
      contact: hash,
      files: ["files/agreement.pdf"],
      note: "共十期",
    },
  ],
  "warning.read": [{ warning: "limitation-may-have-expired" }, { warning: "creditor-unverified", debt: "d1" }],
  "action.done": [{ action: "ask-itemised-statement:d1", note: "已发邮件" }],
  "action.snoozed": [{ action: "ask-itemised-statement:d1", until: "2026-12-01" }],
  "action.dropped": [{ action: "ask-itemised-statement:d1", because: "已结清" }],
  "entry.corrected": [
    { entry: hash, because: "时间记错" },
    { entry: hash, because: "时间记错", now: { v: 1, payload: { at: "2026-11-21", channel: "phone" } } },
  ],
  "entry.redacted": [{ entry: hash, because: "误贴了证件号" }],
};

const newest = (kind: KindName): number => allKinds[kind].v;

describe("each kind", () => {
  const lines = Object.entries(stored).flatMap(([kind, payloads]) => payloads.map((payload) => [kind as KindName, payload] as const));

  it.each(lines)("%s reads what was stored and writes it again unchanged: %j", (kind, payload) => {
    const read = readPayload(kind, newest(kind), payload);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value.kind).toBe(kind);
    const again: JsonObject = (allKinds[kind] as Kind<unknown>).write(read.value.payload);
    expect(readPayload(kind, newest(kind), JSON.parse(canonicalJson(again)) as JsonObject)).toEqual(read);
    for (const [key, value] of Object.entries(payload)) if (!isFacts(kind)) expect(again[key]).toEqual(value);
  });

  it.each(lines)("%s refuses a member it does not know, by name: %j", (kind, payload) => {
    const read = readPayload(kind, newest(kind), { ...payload, sneaked: 1 });
    expect(read).toMatchObject({ ok: false, error: { because: "unreadable", failures: [{ kind: "unknown-key", key: "sneaked" }] } });
  });

  it.each(Object.keys(stored).filter((kind) => !["household.stated", "door.answered"].includes(kind)))(
    "%s refuses an empty payload",
    (kind) => {
      expect(readPayload(kind, newest(kind as KindName), {})).toMatchObject({ ok: false, error: { because: "unreadable" } });
    },
  );

  it.each(Object.entries(allKinds))("%s has an upcaster for every older version", (_, kind) => {
    expect(kind.upcasters).toHaveLength(kind.v - 1);
  });

  it("keeps the facts as case.yaml holds them", () => {
    const read = readPayload("debt.added", 1, { debt });
    expect(read).toMatchObject({
      ok: true,
      value: { payload: { debt: { id: "d1", principal: { stated: 1_000_000, received: 950_000 } } } },
    });
  });
});

const isFacts = (kind: string): boolean => /^(debt\.(added|changed)|household|door|case)/.test(kind);

describe("a payload that is wrong", () => {
  it.each<[string, KindName, JsonObject, object]>([
    [
      "an hour that does not exist",
      "contact.logged",
      { at: "2026-11-20T25:00", channel: "phone" },
      { kind: "day-malformed", path: ["at"] },
    ],
    ["a day that does not exist", "contact.logged", { at: "2026-02-30T10:00", channel: "phone" }, { kind: "day-impossible", path: ["at"] }],
    [
      "a channel nobody knows",
      "contact.logged",
      { at: "2026-11-20", channel: "phne" },
      { kind: "not-one-of", path: ["channel"], nearest: "phone" },
    ],
    ["no time", "contact.logged", { channel: "phone" }, { kind: "missing-key", key: "at" }],
    [
      "an agent nobody knows",
      "rehearsal.done",
      { on: "2026-11-24", agent: "kind", seed: 1, outcome: "ended", score: [] },
      { kind: "not-one-of", path: ["agent"] },
    ],
    [
      "points of a skill nobody knows",
      "rehearsal.done",
      { on: "2026-11-24", agent: "cold", seed: 1, outcome: "ended", score: [{ skill: "charm", points: 1, of: 2 }] },
      { kind: "not-one-of", path: ["score", 0, "skill"] },
    ],
    ["a blank text", "warning.read", { warning: "  " }, { kind: "missing-key", key: "warning" }],
    ["half a fen", "promise.made", { debt: "d1", fen: "0.5", dueDay: "2026-12-01" }, { kind: "number-out-of-range", path: ["fen"] }],
    ["a promise of nothing", "promise.made", { debt: "d1", fen: 0, dueDay: "2026-12-01" }, { kind: "number-out-of-range", path: ["fen"] }],
    ["a negative sum", "promise.made", { debt: "d1", fen: -5, dueDay: "2026-12-01" }, { kind: "number-out-of-range", path: ["fen"] }],
    ["an id that is none", "entry.redacted", { entry: "abc", because: "x" }, { kind: "id-malformed", path: ["entry"] }],
    [
      "a speaker nobody knows, inside a list",
      "contact.logged",
      { at: "2026-11-20", channel: "phone", said: [{ who: "C", text: "x" }] },
      { kind: "not-one-of", path: ["said", 0, "who"] },
    ],
    [
      "a class nobody knows",
      "contact.logged",
      { at: "2026-11-20", channel: "phone", heard: ["VAGE"] },
      { kind: "not-one-of", path: ["heard", 0], nearest: "VAGUE" },
    ],
    [
      "a line said at no time",
      "contact.logged",
      { at: "2026-11-20", channel: "phone", said: [{ who: "A", text: "x", time: "25:10" }] },
      { kind: "day-malformed", path: ["said", 0, "time"] },
    ],
    [
      "a next step that says nothing",
      "contact.logged",
      { at: "2026-11-20", channel: "phone", next: { what: " ", day: "2026-11-26" } },
      { kind: "missing-key", key: "what" },
    ],
    [
      "a debt with a wrong day",
      "debt.added",
      { debt: { ...debt, firstDue: "2025-02-30" } },
      { kind: "day-impossible", path: ["debt", "firstDue"] },
    ],
    [
      "facts with a typo",
      "case.imported",
      { facts: { version: 1, dbts: [] } },
      { kind: "unknown-key", path: ["facts", "dbts"], nearest: "debts" },
    ],
    ["a household with a debt in it", "household.stated", { debts: [] }, { kind: "unknown-key", key: "debts" }],
    [
      "a published value without its source",
      "law.entered",
      { lawValues: [{ parameter: "lpr-1y", from: "2026-12-21", percent: "2.90" }] },
      { kind: "missing-key", key: "source" },
    ],
    ["a negative income", "household.stated", { income: [{ month: "2026-10", yuan: "-1.00" }] }, { kind: "money-negative" }],
  ])("%s is named with its place", (_, kind, payload, failure) => {
    expect(readPayload(kind, newest(kind), payload)).toMatchObject({ ok: false, error: { because: "unreadable", failures: [failure] } });
  });

  it("lists all that is wrong at once", () => {
    const read = readPayload("promise.made", 1, { debt: "", fen: -1, dueDay: "soon" });
    expect(read).toMatchObject({ ok: false, error: { failures: [{ key: "debt" }, { path: ["fen"] }, { path: ["dueDay"] }] } });
  });
});

describe("a payload from another version", () => {
  it("of a kind nobody here knows is not understood, and said so", () => {
    expect(readPayload("letter.sent", 1, {})).toEqual({ ok: false, error: { because: "unknown-kind" } });
    expect(readPayload("constructor", 1, {})).toEqual({ ok: false, error: { because: "unknown-kind" } });
    expect(isKindName("toString")).toBe(false);
  });

  it("newer than ours is not guessed at", () => {
    expect(readPayload("warning.read", 2, { warning: "x" })).toEqual({ ok: false, error: { because: "newer-version", known: 1 } });
  });

  it("a contact of version 1 is read as it was, with nothing added", () => {
    const old = {
      at: "2026-11-20",
      channel: "chat",
      debt: "d1",
      direction: "in",
      with: { company: "远山催收（虚构）" },
      said: [{ who: "A", text: "今天必须还", tapped: true }],
      commitments: [{ who: "lender", what: "寄还款计划", fen: 94560, dueDay: "2026-11-25" }],
      files: ["files/chat.png"],
      note: "语气平静",
    };
    expect(readPayload("contact.logged", 1, old)).toEqual({ ok: true, value: { kind: "contact.logged", payload: old } });
    expect(allKinds["contact.logged"].v).toBe(2);
  });

  it("older than ours is lifted step by step, whatever step it stands on", () => {
    // A kind with a history: v1 { sum in yuan }, v2 { fen }, v3 { fen, by } with `by` unknown for old payloads.
    const kind: Kind<{ fen: number; by: string | null }> = {
      v: 3,
      upcasters: [({ yuan, ...rest }) => ({ ...rest, fen: Number(yuan) * 100 }), (payload) => ({ ...payload, by: null })],
      parse: (payload) => ({ ok: true, value: payload as { fen: number; by: string | null } }),
      write: (payload) => payload,
    };
    expect(parsePayload(kind, 1, { yuan: "300" })).toEqual({ ok: true, value: { fen: 30000, by: null } });
    expect(parsePayload(kind, 2, { fen: 30000 })).toEqual({ ok: true, value: { fen: 30000, by: null } });
    expect(parsePayload(kind, 3, { fen: 30000, by: "phone" })).toEqual({ ok: true, value: { fen: 30000, by: "phone" } });
  });
});
