import { describe, expect, it } from "vitest";
import type { Document } from "./block.ts";
import { withAdditions } from "./letter-additions.ts";

const letter: Document = {
  name: "itemised-balance",
  title: "申请",
  lang: "zh-CN",
  blocks: [
    { is: "title", text: "申请" },
    { is: "signature", lines: ["答辩人：林小满"] },
    { is: "paragraph", text: "请提供明细。" },
    { is: "signature", lines: ["签名："] },
  ],
  annexes: [],
  figures: [],
  missing: [],
  notNow: [],
};

const nothing = { own: "", annexes: [], annexTitle: "附件" };
const statement = { file: "statement.docx", why: "家庭收支与借款情况说明" };
const kindsOf = (document: Document) => document.blocks.map(({ is }) => is);

describe("what a person adds to a letter", () => {
  it("stands before the last signature, a paragraph a line, as text on one line each", () =>
    expect(withAdditions(letter, { ...nothing, own: "第一段\u202e。\n\n  第二\t段。 \n" }).blocks.slice(2)).toEqual([
      { is: "paragraph", text: "请提供明细。" },
      { is: "paragraph", text: "第一段。" },
      { is: "paragraph", text: "第二 段。" },
      { is: "signature", lines: ["签名："] },
    ]));

  it("stands before the address of a court, which is no sentence", () => {
    const blocks: Document["blocks"] = [
      { is: "paragraph", text: "请求贵院审查。" },
      { is: "paragraph", text: "此致" },
      { is: "paragraph", text: "青石市人民法院" },
      { is: "signature", lines: ["异议人（签名）："] },
    ];
    const added = withAdditions({ ...letter, blocks }, { ...nothing, own: "凭证已附。" });
    expect(added.blocks.map((block) => (block.is === "paragraph" ? block.text : ""))).toEqual([
      "请求贵院审查。",
      "凭证已附。",
      "此致",
      "青石市人民法院",
      "",
    ]);
  });

  it("lists papers under a heading that the letter does not list by itself", () => {
    const added = withAdditions(letter, { ...nothing, annexes: [statement] });
    expect(added.blocks.slice(3, 5)).toEqual([
      { is: "heading", text: "附件" },
      { is: "list", numbered: true, items: ["家庭收支与借款情况说明"] },
    ]);
    expect(added.annexes).toEqual([statement]);
  });

  it("lists nothing twice", () =>
    expect(withAdditions({ ...letter, annexes: [statement] }, { ...nothing, annexes: [statement] })).toEqual({
      ...letter,
      annexes: [statement],
    }));

  it("comes last where nothing is signed", () =>
    expect(kindsOf(withAdditions({ ...letter, blocks: letter.blocks.slice(2, 3) }, { ...nothing, own: "谢谢。" }))).toEqual([
      "paragraph",
      "paragraph",
    ]));

  it("does not make a letter that is not for now", () =>
    expect(withAdditions({ ...letter, blocks: [] }, { ...nothing, own: "谢谢。", annexes: [statement] }).blocks).toEqual([]));
});
