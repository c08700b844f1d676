import type { Turn } from "@tanhao/core/talk/promises/read-transcript";
import { expect, it } from "vitest";
import { spokenIn } from "./spoken-in.ts";
import type { TalkTurn } from "./talk-form.ts";
import { theirPromises, transcriptOf } from "./their-promises.ts";

const turn = (name: string, side: Turn["side"], ...texts: string[]): Turn => ({
  name,
  side,
  day: null,
  time: null,
  lines: texts.map((text, index) => ({ line: index + 1, text })),
});

it("one sentence is theirs, even where it looks like a name with words behind it", () => {
  expect(spokenIn(" 客服：请今天还款 ", [turn("客服", "other", "请今天还款")]).spoken).toEqual([
    { by: "them", text: "客服：请今天还款", day: "" },
  ]);
});

it("a conversation is cut into turns; whose side nobody can tell is named and not guessed", () => {
  const turns = [turn("客服", "other", "您好", "请还款"), turn("小石", null, "嗯"), turn("我", "borrower", "请问您的工号？")];
  expect(spokenIn("a\nb\nc", turns)).toEqual({
    spoken: [
      { by: "them", text: "您好\n请还款", day: "" },
      { by: "me", text: "请问您的工号？", day: "" },
    ],
    unknown: ["小石"],
  });
});

it("lines of which no side is known stay one piece of theirs", () => {
  expect(spokenIn("甲乙\n丙丁", [turn("x", null, "甲"), turn("y", null, "丙")])).toEqual({
    spoken: [{ by: "them", text: "甲乙\n丙丁", day: "" }],
    unknown: [],
  });
});

it("a talk is written down as a conversation, without what was only tapped", () => {
  const turns: readonly TalkTurn[] = [
    { by: "them", text: "周四回电", tap: "", label: "VAGUE", day: "2026-11-20" },
    { by: "them", text: "", tap: "COLD", label: "COLD", day: "" },
    { by: "me", text: "好的", tap: "", label: "", day: "" },
  ];
  expect(transcriptOf(turns)).toBe("2026-11-20\nA: 周四回电\nB: 好的");
});

it("only what the other side still stands by is offered to be kept", () => {
  const promise = { who: "agent", what: "call-back", fen: null, due: null, line: 1, quote: "我给您回电" } as const;
  expect(
    theirPromises([
      { ...promise, status: "firm" },
      { ...promise, status: "refused" },
      { ...promise, status: "withdrawn" },
      { ...promise, who: "borrower", what: "pay", status: "firm" },
    ]),
  ).toEqual([{ who: "agent", what: "我给您回电", yuan: "", dueDay: "" }]);
});
