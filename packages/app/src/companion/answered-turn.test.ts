import type { Gate } from "@tanhao/core/talk/utterance-class";
import { expect, it } from "vitest";
import { answeredTurn } from "./answered-turn.ts";
import type { TalkTurn } from "./talk-form.ts";

const turn = (by: "them" | "me", text: string): TalkTurn => ({ by, text, tap: "", label: "", day: "" });
const gatesIn = ({ text }: TalkTurn): readonly Gate[] =>
  text === "court" ? ["COURT"] : text === "life" ? ["CRISIS"] : text === "code" ? ["SCAM"] : [];
const answered = (newestFrom: number, ...turns: TalkTurn[]) => answeredTurn({ turns, newestFrom }, gatesIn)?.text;

it("is the newest of theirs, whatever the borrower said after it", () => {
  expect(answered(0)).toBeUndefined();
  expect(answered(1, turn("them", "a"), turn("them", "b"), turn("me", "c"))).toBe("b");
});

it("is, of what was put in together, the one that comes first: life, then a fraud, then a court", () => {
  expect(answered(0, turn("them", "code"), turn("me", "why"), turn("them", "hello"))).toBe("code");
  expect(answered(0, turn("them", "code"), turn("them", "court"), turn("them", "hello"))).toBe("code");
  expect(answered(0, turn("them", "court"), turn("me", "life"), turn("them", "hello"))).toBe("life");
});

it("lets go of what was answered before, and of the borrower speaking of courts", () => {
  expect(answered(1, turn("them", "code"), turn("them", "hello"))).toBe("hello");
  expect(answered(0, turn("them", "hello"), turn("me", "court"))).toBe("hello");
});
