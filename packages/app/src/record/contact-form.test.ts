import { day } from "@tanhao/core/day";
import { debtId } from "@tanhao/core/ids";
import { fen } from "@tanhao/core/money";
import type { ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import { describe, expect, it } from "vitest";
import { blankContact, type CommitmentForm, type ContactForm, contactToForm, readContactForm } from "./contact-form.ts";

const blank: ContactForm = blankContact("2026-11-24T09:30");
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

describe("what was asked, offered and comes next", () => {
  it("is kept with its sum, its day and its condition, and what their words amounted to", () => {
    const read = readContactForm({
      ...blank,
      heard: ["PARTIAL", "URGENT"],
      asked: " 今天先还一千 ",
      offerYuan: "800",
      offerDay: "2026-11-30",
      offerCondition: "当天到账才免罚息",
      nextWhat: "等书面方案",
      nextDay: "2026-11-27",
    });
    expect(read).toEqual({
      ok: true,
      value: {
        at: "2026-11-24T09:30",
        channel: "phone",
        heard: ["PARTIAL", "URGENT"],
        asked: "今天先还一千",
        offered: { fen: 80000, day: "2026-11-30", condition: "当天到账才免罚息" },
        next: { what: "等书面方案", day: "2026-11-27" },
      },
    });
  });

  it("says what is wrong in it: an offer that is no sum, a day of nothing", () =>
    expect(readContactForm({ ...blank, offerYuan: "八百", offerDay: "月底", nextDay: "2026-11-27" })).toEqual({
      ok: false,
      error: [
        { path: "offerYuan", kind: "money-malformed", found: "八百" },
        { path: "offerDay", kind: "day-malformed", found: "月底" },
        { path: "nextWhat", kind: "missing", found: "" },
      ],
    }));
});

describe("a recorded contact in the form again", () => {
  const whole: ContactLogged = {
    at: "2026-11-20T10:05",
    channel: "chat",
    debt: debtId("d1"),
    direction: "in",
    called: "spouse",
    with: { company: "远山催收（虚构）", staffNumber: "8801", number: "12600000000" },
    said: [
      { who: "A", text: "今天必须还" },
      { who: "B", text: "请先核对" },
    ],
    heard: ["FULL_PAY"],
    asked: "全额",
    offered: { fen: fen(80050), day: day("2026-11-30"), condition: "当天" },
    commitments: [{ who: "lender", what: "寄明细", fen: fen(100), dueDay: day("2026-11-25") }],
    files: ["files/chat.png"],
    note: "语气平静",
    next: { what: "问明细", day: day("2026-11-26") },
  };

  it("comes out as it went in", () => expect(readContactForm(contactToForm(whole))).toEqual({ ok: true, value: whole }));

  it("keeps every line of a long talk, with its times and its order, and adds below", () => {
    const said = [
      { who: "B", text: "在吗", time: "10:05" },
      { who: "A", text: "在", time: "10:06" },
      { who: "A", text: "冷淡", tapped: true },
    ] as const;
    const form = contactToForm({ ...whole, said });
    expect(readContactForm(form)).toMatchObject({ value: { said } });
    expect(readContactForm({ ...form, saidByMe: "后来我又问了" })).toMatchObject({
      value: { said: [...said, { who: "B", text: "后来我又问了" }] },
    });
    expect(
      contactToForm({
        ...whole,
        said: [
          { who: "B", text: "问" },
          { who: "A", text: "答" },
        ],
      }).kept,
    ).toHaveLength(2);
  });

  it("may know its day only", () =>
    expect(readContactForm(contactToForm({ at: "2026-11-20", channel: "sms" }))).toEqual({
      ok: true,
      value: { at: "2026-11-20", channel: "sms" },
    }));
});
