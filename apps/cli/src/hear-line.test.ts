import { hearDocument } from "@tanhao/app/hear/hear-document";
import { type HearTools, hearLine } from "@tanhao/app/hear/hear-line";
import { hearBook, hearModel } from "@tanhao/content/hear";
import { lawBook } from "@tanhao/content/law-book";
import { day } from "@tanhao/core/day";
import { aDebt } from "@tanhao/core/debt/a-debt";
import { unknownSpeaker } from "@tanhao/core/document/say-move";
import { listener } from "@tanhao/core/talk/listen";
import { documentWording } from "@tanhao/text/word-document";
import { describe, expect, it } from "vitest";

const tools: HearTools = {
  book: hearBook,
  listen: listener(hearBook, hearModel),
  law: lawBook,
  on: day("2026-11-24"),
  about: null,
  wording: { "zh-CN": documentWording("zh-CN"), en: documentWording("en") },
  register: "plain",
};
const answer = (text: string, more: Partial<HearTools> = {}) =>
  hearDocument(hearLine(text, { ...tools, ...more }), "zh-CN", hearBook.gentle, (sentence) => `据公开报道，${sentence}`);

describe("what hear answers", () => {
  it("has the documented fields, and no figure where nothing is known of the case", () => {
    const said = answer("情况给您登记上了，等通知就好。");
    expect(said).toMatchObject({ classes: ["VAGUE", expect.anything()], sub: null, sure: true, gate: null, words: "neutral" });
    expect(said.moves).toEqual(["CLARIFY", "ASK_WHEN", "ASK_TICKET", "SUMMARISE"]);
    for (const key of ["line", "why", "record", "avoid"] as const) expect(said[key]).toMatch(/\p{Script=Han}/u);
    expect(said.lines.map(({ line }) => line).join("")).not.toMatch(/\d元/);
  });

  it("names the kind of a threat", () =>
    expect(answer("再不还就给你通讯录里的人挨个打电话")).toMatchObject({ sub: "contacts", label: "THREAT.contacts" }));

  it("puts a gate before the class: its meaning, what to do now, its moves", () => {
    expect(answer("打到这个个人卡，我帮您消账")).toMatchObject({ gate: "SCAM", moves: ["STOP_SCAM", "EVIDENCE"], unclear: null });
    expect(answer("法院的传票已经寄到了")).toMatchObject({ gate: "COURT", moves: ["VERIFY_COURT", "EVIDENCE"] });
    expect(answer("我不想活了").now).toContain("12356");
  });

  it("names the two classes it wavers between, each with its own sentence", () => {
    const { unclear, classes } = answer("香蕉月亮拖拉机");
    expect(unclear?.map((one) => one.class)).toEqual(classes.slice(0, 2));
    expect(unclear?.every(({ line }) => line !== null)).toBe(true);
  });

  it("brings the law that holds for the lender, and only what holds for all where none is known", () => {
    const openly = { ...unknownSpeaker, words: "open" } as const;
    const card = { debt: aDebt().from("bank").with({ kind: "card" }).debt, speaker: { "zh-CN": openly, en: openly } };
    const rules = (said: ReturnType<typeof answer>) => said.law.map(({ rule }) => rule);
    expect(rules(answer("我们没有延期政策，分期办不了。", { about: card }))).toContain("card.personal-instalments");
    expect(rules(answer("我们没有延期政策，分期办不了。"))).not.toContain("card.personal-instalments");
    expect(rules(answer("债权转给我们公司了，以后还这边。"))).toContain("assignment.notice");
  });

  it("names no ground to ask a lender for time where nothing may be asked of it yet", () => {
    const { debt } = aDebt().from("consumer-finance");
    const rules = (words: "open" | "neutral") => {
      const speaker = { ...unknownSpeaker, words };
      return answer("您为什么逾期？打算什么时候还？", { about: { debt, speaker: { "zh-CN": speaker, en: speaker } } }).law.map(
        ({ rule }) => rule,
      );
    };
    expect(rules("open")).toContain("contract.extension");
    expect(rules("neutral")).not.toContain("contract.extension");
  });

  it("tells what is known from reports alone as reported", () => {
    for (const { confidence, says } of answer("打到这个个人卡，我帮您消账").law)
      expect(says.startsWith("据公开报道，")).toBe(confidence === "secondary");
  });
});
