import { expect, it } from "vitest";
import { aDocument } from "../a-document.ts";
import { writeText } from "./write-text.ts";

it("a text reads as it would be typed", () =>
  expect(writeText(aDocument())).toBe(
    [
      "关于林小满的申请",
      "",
      "林小满：您好。",
      "",
      "一、金额",
      "",
      "项目 | 金额（元）",
      "林小满 | 1,234.50",
      "合计 | 1,234.50",
      "",
      "借款人 | 林小满",
      "",
      "1. 林小满",
      "2. 第二条",
      "",
      "- 并非林小满",
      "",
      "注：林小满",
      "",
      "说：林小满",
      "",
      "□ 林小满",
      "",
      "第二页。",
      "",
      "签名：",
      "日期：2026年11月24日",
      "",
    ].join("\n"),
  ));
