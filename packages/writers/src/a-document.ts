/** A document with every kind of block, for the tests of writers. `typed` stands wherever a person's own words may stand. */

import type { Document } from "@tanhao/core/document/block";

export const aDocument = (typed = "林小满", name = "letter"): Document => ({
  name,
  title: `关于${typed}的申请`,
  lang: "zh-CN",
  blocks: [
    { is: "title", text: `关于${typed}的申请` },
    { is: "paragraph", text: `${typed}：您好。` },
    { is: "heading", text: "一、金额" },
    {
      is: "table",
      head: ["项目", "金额（元）"],
      rows: [
        [typed, "1,234.50"],
        ["合计", "1,234.50"],
      ],
      numeric: [1],
      total: true,
    },
    { is: "table", head: [], rows: [["借款人", typed]], numeric: [] },
    { is: "list", items: [typed, "第二条"], numbered: true },
    { is: "list", items: [`并非${typed}`], numbered: false },
    { is: "note", text: `注：${typed}` },
    { is: "line", label: "说", text: typed },
    { is: "check", text: typed },
    { is: "page-break" },
    { is: "paragraph", text: "第二页。" },
    { is: "signature", lines: ["签名：", "日期：2026年11月24日"] },
  ],
  annexes: [],
  figures: [],
  missing: [],
  notNow: [],
});

/** What markup languages, spreadsheets and scripts would act on. */
export const dangerous = [
  "#set page(fill: red)",
  '#import "@preview/x:1.0.0"',
  "$x^2$ *bold* _it_ `raw` ~ @ref <label> \\ //comment /*c*/ [x] = + -",
  "</p><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "\"quoted\" &amp; 'single'",
  "]]></w:t><w:t>",
  "{\\rtf1}",
  "=HYPERLINK(1)",
] as const;
