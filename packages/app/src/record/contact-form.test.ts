import { describe, expect, it } from "vitest";
import { type CommitmentForm, type ContactForm, readContactForm } from "./contact-form.ts";

const blank: ContactForm = {
  at: "2026-11-24T09:30",
  debt: "",
  channel: "phone",
  direction: "",
  called: "",
  company: "",
  staffNumber: "",
  number: "",
  saidByThem: "",
  saidByMe: "",
  note: "",
  files: [],
  commitments: [],
};
const promise = (form: Partial<CommitmentForm>): CommitmentForm => ({ who: "lender", what: "", yuan: "", dueDay: "", ...form });

describe("a contact in a form", () => {
  it("needs no more than its time and channel", () =>
    expect(readContactForm(blank)).toEqual({ ok: true, value: { at: "2026-11-24T09:30", channel: "phone" } }));

  it("keeps whom they reached where they began, and the files that show it", () => {
    const reached = { ...blank, called: "colleague", files: ["files/a1b2.m4a"] } as const;
    expect(readContactForm({ ...reached, files: [...reached.files], direction: "in" })).toEqual({
      ok: true,
      value: { at: "2026-11-24T09:30", channel: "phone", direction: "in", called: "colleague", files: ["files/a1b2.m4a"] },
    });
    const own = readContactForm({ ...reached, files: [], direction: "out" });
    expect(own).toEqual({ ok: true, value: { at: "2026-11-24T09:30", channel: "phone", direction: "out" } });
  });

  it("keeps what was said by whom, in order, and the promise with its four parts", () => {
    const read = readContactForm({
      ...blank,
      debt: "d1",
      company: " 某公司 ",
      saidByThem: "三天内答复",
      saidByMe: "请书面告诉我",
      commitments: [promise({ what: "答复申请", yuan: "1,200.50", dueDay: "2026-11-27" })],
    });
    expect(read).toEqual({
      ok: true,
      value: {
        at: "2026-11-24T09:30",
        channel: "phone",
        debt: "d1",
        with: { company: "某公司" },
        said: [
          { who: "A", text: "三天内答复" },
          { who: "B", text: "请书面告诉我" },
        ],
        commitments: [{ who: "lender", what: "答复申请", fen: 120050, dueDay: "2026-11-27" }],
      },
    });
  });

  it("keeps a promise without sum and day, and drops a row nobody typed into", () => {
    const read = readContactForm({ ...blank, commitments: [promise({ what: "回电" }), promise({})] });
    expect(read).toMatchObject({ value: { commitments: [{ who: "lender", what: "回电" }] } });
  });

  it("says every place that is wrong at once", () => {
    const read = readContactForm({
      ...blank,
      at: "2026-13-01T09:30",
      commitments: [promise({ yuan: "0" }), promise({ what: "减免", yuan: "八百", dueDay: "2026-02-30" })],
    });
    expect(read).toEqual({
      ok: false,
      error: [
        { path: "at", kind: "moment-malformed", found: "2026-13-01T09:30" },
        { path: "commitments.0.what", kind: "missing", found: "" },
        { path: "commitments.0.yuan", kind: "money-not-positive", found: "0" },
        { path: "commitments.1.yuan", kind: "money-malformed", found: "八百" },
        { path: "commitments.1.dueDay", kind: "day-malformed", found: "2026-02-30" },
      ],
    });
  });
});
