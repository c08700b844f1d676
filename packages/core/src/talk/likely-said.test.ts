import { expect, it } from "vitest";
import { type LikelySentence, likelySaid } from "./likely-said.ts";

const sentence = (en: string, more: Partial<LikelySentence> = {}): LikelySentence => ({
  label: "INFO",
  says: { "zh-CN": en, en },
  if: [],
  unless: [],
  fromDays: 0,
  ...more,
});
const book = {
  most: 2,
  said: [
    sentence("late", { fromDays: 60 }),
    sentence("desk", { unless: ["lender.private"] }),
    sentence("friend", { if: ["lender.private"] }),
    sentence("anybody"),
  ],
};
const said = (holds: readonly string[], overdueDays: number | null) =>
  likelySaid(book, { holds: (name) => holds.includes(name), overdueDays }).map(({ says }) => says.en);

it("shows the first that fit who lent and how late it is", () => {
  expect(said([], 10)).toEqual(["desk", "anybody"]);
  expect(said(["lender.private"], 10)).toEqual(["friend", "anybody"]);
  expect(said([], 59)).toEqual(["desk", "anybody"]);
  expect(said([], 60)).toEqual(["late", "desk"]);
});

it("leaves nothing out where nobody knows how late it is", () => {
  expect(said([], null)).toEqual(["late", "desk"]);
});
