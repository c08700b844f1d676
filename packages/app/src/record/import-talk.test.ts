import { day } from "@tanhao/core/day";
import { debtId } from "@tanhao/core/ids";
import { fen } from "@tanhao/core/money";
import type { FoundCommitment, ReadConversation } from "@tanhao/core/talk/promises/find-commitments";
import type { Turn } from "@tanhao/core/talk/promises/read-transcript";
import { describe, expect, it } from "vitest";
import { aCaseToFill } from "../case/a-case-to-fill.ts";
import { importTalk } from "./import-talk.ts";
import { takeBack } from "./take-back.ts";
import { type SpeakerSide, speakersOf, talkDays } from "./talk-days.ts";

const turn = (line: number, name: string, side: Turn["side"], text: string, on: string | null, time: string | null = null): Turn => ({
  name,
  side,
  lines: [{ line, text }],
  day: on === null ? null : day(on),
  time,
});
const promise = (line: number, more: Partial<FoundCommitment> = {}): FoundCommitment => ({
  who: "agent",
  what: "call-back",
  fen: null,
  due: { text: "明天", day: day("2026-11-21") },
  line,
  quote: "明天给您回电话",
  status: "firm",
  ...more,
});

/** Two days, of which the first has a promise of theirs and one that was refused. */
const talk: ReadConversation = {
  turns: [
    turn(2, "客服", "other", "明天给您回电话", "2026-11-20", "14:03"),
    turn(3, "我", "borrower", "好的", "2026-11-20", "14:04"),
    turn(5, "客服", "other", "登记了", "2026-11-21", "09:00"),
    turn(6, "阿明", null, "我是旁听的", "2026-11-21", "09:01"),
  ],
  commitments: [promise(2), promise(3, { who: "borrower", what: "pay", quote: "还不了", status: "refused" })],
};

async function ready() {
  const there = await aCaseToFill();
  const daysOf = async (of: ReadConversation, sides: readonly (readonly [string, SpeakerSide])[] = []) =>
    talkDays(of, {
      sides: new Map(sides),
      on: day("2026-11-24"),
      hear: (text) => (text.includes("登记") ? "VAGUE" : null),
      contacts: (await there.record()).contacts,
    });
  const take = async (of: ReadConversation, isTaken = true) => {
    const days = (await daysOf(of)).map((one) => ({ day: one, promises: isTaken ? one.promises : [] }));
    const taken = await importTalk(
      { days, channel: "chat", debt: debtId("d1"), because: { grown: "后面还有", promises: "核对过" } },
      there.ports,
    );
    return taken.ok ? [taken.value.added.length, taken.value.known] : taken.error;
  };
  const payloads = async () => (await there.record()).contacts.map(({ payload }) => payload);
  return { ...there, daysOf, take, payloads };
}

describe("a conversation becomes one contact a day", () => {
  it("with each line by its speaker and its time, and the promises that stand on their day", async () => {
    const { take, payloads } = await ready();
    expect(await take(talk)).toEqual([2, 0]);
    expect(await payloads()).toMatchObject([
      {
        at: "2026-11-20T14:03",
        channel: "chat",
        debt: "d1",
        direction: "in",
        said: [
          { who: "A", text: "明天给您回电话", time: "14:03" },
          { who: "B", text: "好的", time: "14:04" },
        ],
        commitments: [{ who: "agent", what: "明天给您回电话", dueDay: "2026-11-21" }],
      },
      { at: "2026-11-21T09:00", said: [{ who: "A", text: "登记了", time: "09:00" }], heard: ["VAGUE"] },
    ]);
  });

  it("names whose side nobody can tell, and takes them in as they are told", async () => {
    const { daysOf } = await ready();
    expect(speakersOf(talk.turns)).toEqual([
      { name: "客服", side: "A" },
      { name: "我", side: "B" },
      { name: "阿明", side: null },
    ]);
    const told = await daysOf(talk, [
      ["阿明", "B"],
      ["客服", "neither"],
    ]);
    expect(told.map(({ said }) => said.map(({ who, text }) => `${who} ${text}`))).toEqual([["B 好的"], ["B 我是旁听的"]]);
  });

  it("that says no day is of the day given, and knows no time", async () => {
    const { daysOf } = await ready();
    const [only] = await daysOf({ turns: [turn(1, "我", "borrower", "在吗", null)], commitments: [] });
    expect([only?.day, only?.said]).toEqual(["2026-11-24", [{ who: "B", text: "在吗" }]]);
  });

  it("of a day to come is not recorded at all", async () => {
    const { take, payloads } = await ready();
    expect(await take({ turns: [...talk.turns, turn(9, "我", "borrower", "嗯", "2026-11-25")], commitments: [] })).toEqual({
      kind: "contact-in-future",
      at: "2026-11-25",
    });
    expect(await payloads()).toEqual([]);
  });
});

describe("the same conversation again", () => {
  it("adds nothing, nor does an older export of it, nor one that was taken back", async () => {
    const { take, record, ports } = await ready();
    await take(talk);
    expect(await take(talk)).toEqual([0, 2]);
    expect(await take({ turns: talk.turns.slice(0, 1), commitments: [] })).toEqual([0, 1]);
    await takeBack((await record()).contacts[0]?.entry as never, "不该导入", ports);
    expect(await take(talk)).toEqual([0, 2]);
  });

  it("with promises that were left the first time takes them into the entry of their day", async () => {
    const { take, payloads } = await ready();
    await take(talk, false);
    expect((await payloads())[0]?.commitments).toBeUndefined();
    expect(await take(talk)).toEqual([1, 1]);
    expect((await payloads())[0]?.commitments).toHaveLength(1);
    expect(await take(talk)).toEqual([0, 2]);
  });

  it("that has grown since completes the entry of its day, and keeps what was added to it", async () => {
    const { take, payloads, record } = await ready();
    await take(talk);
    const longer: ReadConversation = {
      turns: [...talk.turns, turn(8, "客服", "other", "减免三百", "2026-11-21", "10:30")],
      commitments: [...talk.commitments, promise(8, { who: "lender", what: "waiver", fen: fen(30_000), due: null, quote: "减免三百" })],
    };
    expect(await take(longer)).toEqual([1, 1]);
    const [, second] = await payloads();
    expect(second?.said?.map(({ text }) => text)).toEqual(["登记了", "减免三百"]);
    expect(second?.commitments).toEqual([{ who: "lender", what: "减免三百", fen: 30_000 }]);
    expect((await record()).contacts[1]?.corrections.map(({ because }) => because)).toEqual(["后面还有"]);
    expect(await take(longer)).toEqual([0, 2]);
  });
});
