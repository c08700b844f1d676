/** What the case and its record tell before anybody is asked. The days are counted by hand; the test book gives ten to answer a complaint. */

import { aDirectory, anOwnEntry, complaintBook } from "@tanhao/core/channel/a-directory";
import type { ConductVocabulary } from "@tanhao/core/conduct/vocabulary";
import { day } from "@tanhao/core/day";
import { aDebt } from "@tanhao/core/debt/a-debt";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { LenderType } from "@tanhao/core/debt/debt";
import { aLawBook, aParameter, aValue } from "@tanhao/core/law/a-law-book";
import { calendarOf2025And2026 } from "@tanhao/core/law/a-work-calendar";
import type { LawBook } from "@tanhao/core/law/law-book";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import type { ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import { describe, expect, it } from "vitest";
import { aCaseToFill } from "../case/a-case-to-fill.ts";
import { channelsForDebt, type SaidOfChannel } from "./channels-for-debt.ts";

const silent: ConductVocabulary = {
  folds: [],
  acts: [],
  disclosure: { sure: [], maybe: [] },
  names: [],
  denials: [],
  rejections: [],
  warnings: [],
  called: [],
  channels: [],
};

/** No rule on conduct is in force in it. */
const lawBook: LawBook = {
  ...complaintBook,
  calendar: calendarOf2025And2026,
  parameters: {
    ...complaintBook.parameters,
    ...aLawBook(aParameter("conduct.failures-before-third-parties", [aValue("2099-01-01", { is: "number", number: "3" })])).parameters,
  },
};

interface Known {
  readonly lender?: LenderType;
  readonly urgent?: Partial<CaseFacts["urgent"]>;
  readonly own?: CaseFacts["ownChannels"];
  readonly contacts?: readonly Partial<ContactLogged>[];
}

async function found({ lender = "bank", urgent = {}, own, contacts = [] }: Known, said: Partial<SaidOfChannel> = {}) {
  const { debt } = aDebt().with({ lender: { name: "青禾分期", type: lender } });
  const { ports, record } = await aCaseToFill();
  for (const contact of contacts) {
    await ports.journal.append({
      kind: "contact.logged",
      payload: { at: "2026-11-20T10:00", channel: "complaint", direction: "out", debt: debt.id, ...contact },
    });
  }
  const facts: CaseFacts = {
    version: 1,
    borrower: {},
    income: [],
    spending: [],
    urgent: { paidAgent: false, inDanger: false, collectorsAtDoor: false, ...urgent },
    debts: [debt],
    files: [],
    ...(own && { ownChannels: own }),
  };
  const words = { set: "open" } as const;
  const standing = { debts: [{ debt, words } as DebtStanding] } as unknown as Parameters<typeof channelsForDebt>[0]["standing"]; // only the words are read
  return channelsForDebt(
    { facts, standing, lawBook, record: await record() },
    debt,
    { goal: "charges", at: { day: day("2026-11-24"), minute: 630 }, evidence: false, tried: [], ...said },
    { directory: aDirectory, conduct: silent },
  );
}

describe("a complaint on record", () => {
  it("counts from the first one that went out, whatever was sent after it", async () => {
    const { facts } = await found({ contacts: [{ at: "2026-11-21T09:00" }, { at: "2026-11-12T16:30" }] });
    expect(facts.complaint).toEqual({ day: "2026-11-12", answered: false });
    expect(facts.tried).toEqual(new Set(["complaint-line"]));
  });

  it("was answered where something came in by that way on that day or later", async () => {
    const answer = { direction: "in", at: "2026-11-20" } as const;
    expect((await found({ contacts: [{}, answer] })).facts.complaint?.answered).toBe(true);
    expect((await found({ contacts: [{}, { ...answer, at: "2026-11-19" }] })).facts.complaint?.answered).toBe(false);
    expect((await found({ contacts: [{}, { ...answer, channel: "phone" }] })).facts.complaint?.answered).toBe(false);
  });

  it("is none where only the other side wrote, or about another debt", async () => {
    expect((await found({ contacts: [{ direction: "in" }] })).facts).not.toHaveProperty("complaint");
    expect((await found({ contacts: [{ debt: aDebt().with({ id: "d2" as never }).debt.id }] })).facts).not.toHaveProperty("complaint");
  });

  // Ten days from 20 November.
  it("keeps the regulator waiting until its day", async () => {
    const { ranked } = await found({ contacts: [{}] });
    expect(ranked.find(({ channel }) => channel === "regulator")?.when).toEqual({ state: "not-yet", first: "answer", until: "2026-11-30" });
  });

  it("keeps nobody waiting who is in danger or paid an agent", async () => {
    for (const urgent of [{ inDanger: true }, { paidAgent: true }]) {
      const { facts, ranked } = await found({ urgent });
      expect(facts.noWait).toBe("danger-or-fraud");
      expect(ranked.find(({ channel }) => channel === "regulator")?.when).toEqual({ state: "now" });
    }
  });
});

describe("the kind of lender", () => {
  it("is the case's, and what was said only where the case does not know", async () => {
    expect((await found({ lender: "microloan" }, { lender: "bank" })).facts.lender).toBe("microloan");
    expect((await found({ lender: "unknown" }, { lender: "bank" })).facts.lender).toBe("bank");
    expect((await found({ lender: "unknown" })).facts.lender).toBe("unknown");
  });
});

describe("the person's own entries", () => {
  it("are those for this lender", async () => {
    const mine = anOwnEntry({ number: "OWN" });
    const { own, ranked } = await found({ own: [anOwnEntry({ name: "渡川易借", number: "OTHER" }), mine] });
    expect(own).toEqual([mine]);
    expect(ranked.find(({ channel }) => channel === "phone")?.how.number?.text).toBe("OWN");
  });
});
