import { describe, expect, it } from "vitest";
import { blankContact, type ContactForm, readContactForm } from "./contact-form.ts";
import { tellsSomething } from "./tells-something.ts";

/** As the form begins: now, about a debt, by telephone, they called. */
const begun: ContactForm = { ...blankContact("2026-11-24T09:30"), debt: "d1", direction: "in" };

const told = (more: Partial<ContactForm>): boolean => {
  const read = readContactForm({ ...begun, ...more });
  if (!read.ok) throw new Error("the form of this test is sound");
  return tellsSomething(read.value);
};

describe("a contact", () => {
  it("says nothing while only its time, its debt and its way stand in it, or blanks", () => {
    expect(told({})).toBe(false);
    expect(told({ direction: "out", channel: "chat" })).toBe(false);
    expect(told({ saidByThem: "  \n", note: " ", commitments: [{ who: "lender", what: "", yuan: "", dueDay: "" }] })).toBe(false);
  });

  it.each(["complaint", "letter", "email"] as const)("of one's own by %s says that it went out", (channel) => {
    expect(told({ direction: "out", channel })).toBe(true);
    expect(told({ direction: "in", channel })).toBe(false);
  });

  it.each<[string, Partial<ContactForm>]>([
    ["words of theirs", { saidByThem: "等通知" }],
    ["words of one's own", { saidByMe: "请书面答复" }],
    ["what it sounded like", { heard: ["VAGUE"] }],
    ["what they want", { asked: "先还一千" }],
    ["an offer", { offerYuan: "800" }],
    ["a promise", { commitments: [{ who: "lender", what: "回电", yuan: "", dueDay: "" }] }],
    ["a file", { files: ["proofs/1.png"] }],
    ["a note", { note: "没人接" }],
    ["what is next", { nextWhat: "再打" }],
    ["who it was", { number: "10000" }],
    ["whom they reached", { called: "colleague" }],
  ])("says something with %s", (_, more) => expect(told(more)).toBe(true));
});
