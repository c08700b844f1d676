import { expect, it } from "vitest";
import { contactOfTalk, freshTalk, type TalkForm } from "./talk-form.ts";

const words = {
  tapped: (tap: string) => `[${tap}]`,
  waited: (minutes: number) => `waited ${minutes}`,
  lasted: (minutes: number) => `lasted ${minutes}`,
  readBack: (item: string, told: string, text: string) => `${item} ${told} ${text}`.trim(),
};
const about = { at: "2026-11-24T10:00", debt: "d1", words };

const contactOf = (change: Partial<TalkForm>) => {
  const contact = contactOfTalk({ ...freshTalk(), ...change }, about);
  if (!contact.ok) throw new Error(JSON.stringify(contact.error));
  return contact.value;
};

it("what was said stands in its order, what was only tapped is marked as tapped", () => {
  const contact = contactOf({
    turns: [
      { by: "them", text: "已经登记了", tap: "", label: "VAGUE", day: "" },
      { by: "me", text: "最晚哪一天有答复？", tap: "", label: "", day: "" },
      { by: "them", text: "", tap: "COLD", label: "COLD", day: "" },
    ],
  });
  expect(contact.said).toEqual([
    { who: "A", text: "已经登记了" },
    { who: "B", text: "最晚哪一天有答复？" },
    { who: "A", text: "[COLD]", tapped: true },
  ]);
  expect(contact.heard).toEqual(["VAGUE", "COLD"]);
});

it("the note tells how long they let one wait, how long it took, and what was read back", () => {
  const minute = 60_000;
  const form = freshTalk();
  const contact = contactOf({
    queueFrom: 1 * minute,
    talkFrom: 13 * minute,
    talkTo: 20 * minute,
    note: "call again",
    readBack: { ...form.readBack, creditor: { told: "yes", text: "A Bank" }, late: { told: "no", text: "" } },
  });
  expect(contact.note).toBe("call again\nwaited 12\nlasted 7\ncreditor yes A Bank\nlate no");
});

it("a talk of which nothing was noted is still a contact", () => {
  expect(contactOf({})).toEqual({ at: "2026-11-24T10:00", channel: "phone", debt: "d1", direction: "out" });
});

it("a promise without its matter is told at its place and nothing is made", () => {
  const commitments = [{ who: "lender" as const, what: "", yuan: "", dueDay: "2026-11-26" }];
  const contact = contactOfTalk({ ...freshTalk(), commitments }, about);
  expect(contact).toMatchObject({ ok: false, error: [{ path: "commitments.0.what", kind: "missing" }] });
});
