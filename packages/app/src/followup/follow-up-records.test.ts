import { debtId } from "@tanhao/core/ids";
import { yuan } from "@tanhao/core/money";
import { memoryStorage } from "@tanhao/journal/adapters/memory";
import type { DeviceId, Entry, EntryId, Moment } from "@tanhao/journal/entry";
import { foldCase } from "@tanhao/journal/fold-case";
import { openJournal } from "@tanhao/journal/journal";
import type { NewEntry } from "@tanhao/journal/kinds/all-kinds";
import { describe, expect, it } from "vitest";
import { followUpRecords } from "./follow-up-records.ts";

const d1 = debtId("d1");

/** Written at 20:30 UTC on 23 November: already the 24th in China. */
async function aJournal() {
  let salt = 0;
  const journal = await openJournal(memoryStorage(), {
    device: "phone" as DeviceId,
    newSalt: () => `${salt++}`.padStart(32, "0"),
    now: () => "2026-11-23T20:30:00.000Z" as Moment,
  });
  if (!journal.ok) throw new Error(journal.error.kind);
  const entries: Entry[] = [];
  return {
    add: async (...added: readonly NewEntry[]): Promise<EntryId[]> => {
      const appended = await journal.value.append(...added);
      if (!appended.ok) throw new Error(JSON.stringify(appended.error));
      entries.push(...appended.value);
      return appended.value.map(({ id }) => id);
    },
    records: () => followUpRecords(foldCase(entries)),
  };
}

async function recordsOf(...entries: readonly NewEntry[]) {
  const journal = await aJournal();
  return { ids: await journal.add(...entries), records: journal.records() };
}

const contact = (rest: object = {}): NewEntry =>
  ({ kind: "contact.logged", payload: { at: "2026-11-20T10:05", channel: "phone", debt: d1, ...rest } }) as NewEntry;

describe("what follows from the journal", () => {
  it("counts a promise said in a contact like one recorded by itself, when it has its sum and day", async () => {
    const said = { who: "borrower", what: "pay", fen: yuan("600.00"), dueDay: "2026-12-05" };
    const { ids, records } = await recordsOf(contact({ commitments: [said, { who: "borrower", what: "pay" }] }), {
      kind: "promise.made",
      payload: { debt: d1, fen: yuan("300.00"), dueDay: "2026-12-10" },
    } as NewEntry);
    expect(records.promises.map(({ id, fen, dueDay, made }) => [id, fen, dueDay, made])).toEqual([
      [ids[1], 30_000, "2026-12-10", "2026-11-24"],
      [ids[0], 60_000, "2026-12-05", "2026-11-20"],
    ]);
  });

  it("tells the commitments of one contact apart, made on the day of the contact", async () => {
    const answers = [
      { who: "lender", what: "call back" },
      { who: "agent", what: "note it down" },
    ];
    const { ids, records } = await recordsOf(contact({ commitments: answers }));
    expect(records.commitments.map(({ id, what, debt, made }) => [id, what, debt, made])).toEqual([
      [ids[0], "call back", "d1", "2026-11-20"],
      [`${ids[0]}.1`, "note it down", "d1", "2026-11-20"],
    ]);
  });

  it("knows a complaint made from what came in about it, which answers it", async () => {
    const { ids, records } = await recordsOf(
      contact({ channel: "complaint", direction: "out" }),
      contact({ channel: "complaint", direction: "in" }),
    );
    expect(records.complaints).toEqual([{ id: ids[0], day: "2026-11-20", debt: "d1", answered: "2026-11-20" }]);
  });

  it("counts nothing that was taken back", async () => {
    const journal = await aJournal();
    const commitments = [{ who: "lender", what: "call back" }];
    const [entry] = await journal.add(contact({ channel: "complaint", direction: "out", commitments }));
    expect(journal.records()).toMatchObject({ complaints: [{ id: entry }], commitments: [{ id: entry }] });
    await journal.add({ kind: "entry.corrected", payload: { entry, because: "typed twice" } } as NewEntry);
    expect(journal.records()).toMatchObject({ complaints: [], commitments: [] });
  });
});
