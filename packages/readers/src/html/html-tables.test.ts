import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readFile } from "../read-file.ts";
import { tablesOfHtml, textOfHtml } from "./html-tables.ts";

const cellsOf = (html: string) => tablesOfHtml(html).map(({ line, cells }) => [line, ...cells]);

describe("the tables of a page", () => {
  it("give each row once, with its line, cells without tags, blanks and references", () => {
    expect(cellsOf("<table>\n<tr><td> a&nbsp;<b>b</b>\n c</td><th>&yen;1&#46;5&#x30;</th></tr>\n<tr><td></td></tr></table>")).toEqual([
      [2, "a b c", "¥1.50"],
    ]);
  });

  it("whose end tags were forgotten", () => {
    expect(cellsOf("<TABLE><TR><TD>a<TD>b<TR><TD>c<TD>d</TABLE>")).toEqual([
      [1, "a", "b"],
      [1, "c", "d"],
    ]);
  });

  it("laid out by tables inside tables", () => {
    expect(cellsOf("<table><tr><td>标题<table><tr><td>a</td><td><div>b</div></td></tr></table>尾</td></tr></table>")).toEqual([
      [1, "标题尾"],
      [1, "a", "b"],
    ]);
  });

  it("with words around them, which are rows of their own", () => {
    expect(cellsOf("<p>2024年01月账单</p><table><tr><td>a</td></tr></table>说明<br>第二行")).toEqual([
      [1, "2024年01月账单"],
      [1, "a"],
      [1, "说明"],
      [1, "第二行"],
    ]);
  });

  it("without what is no text: scripts, styles, remarks", () => {
    expect(
      cellsOf("<script>var a='<table><tr><td>x'</script><style>td{}</style><!-- <tr><td>y --><table><tr><td>a<!--b--></td></tr></table>"),
    ).toEqual([[1, "a"]]);
  });

  it("and a letter that only looks like a tag stays", () =>
    expect(cellsOf("<table><tr><td>a < b</td></tr></table>")).toEqual([[1, "a < b"]]));

  it("stand on lines of the page however it is broken, and lose no cell where only end tags are missing", () => {
    const piece = fc.constantFrom(
      "<table>",
      "</table>",
      "<tr>",
      "</tr>",
      "<td>",
      "</td>",
      "<th>",
      "<div>",
      "<!--x-->",
      "<",
      "&nbsp;",
      "\n",
      "字",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const rows = tablesOfHtml(pieces.join(""));
        const lines = pieces.join("").split("\n").length;
        return rows.every(({ line, cells }) => line >= 1 && line <= lines && cells.some((cell) => cell !== ""));
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (table) => {
          const html = `<table>${table.map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join("")}`).join("")}</table>`;
          expect(tablesOfHtml(html).map(({ cells }) => cells)).toEqual(table);
        },
      ),
    );
  });

  it("made to be slow is not", () => {
    const before = performance.now();
    for (const page of [
      "<table><tr><td>".repeat(50_000),
      "<".repeat(500_000),
      "<script>".repeat(50_000),
      "&#".repeat(300_000),
      "<!--".repeat(100_000),
    ])
      tablesOfHtml(page);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

it("a bill with a product named like a tag is no page", async () => {
  const lines = [
    "交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注",
    "2025-03-05 12:30:11,商户消费,某某,<body lotion> <table >,支出,¥12.50,零钱,支付成功,1,1,/",
  ];
  const reading = await readFile({ name: "a", bytes: new TextEncoder().encode(lines.join("\n")) });
  expect(reading.ok && reading.value.transactions[0]?.description).toBe("<body lotion> <table >");
});

it("the words of a page, a row a line", () => {
  expect(
    textOfHtml("<p>借款合同</p><table><tr><td>本金</td><td>1 元</td></tr></table>")
      .trim()
      .split("\n")
      .map((line) => line.trim()),
  ).toEqual(["借款合同", "", "本金 1 元"]);
});

const bill = [
  "<html><head><meta charset='gb2312'></head><body><div>交通银行信用卡电子账单 账单日：2025/01/31</div>",
  "<table><tr><td>卡号：6222****1234</td></tr></table>",
  "<table><tr><th>交易日期</th><th>记账日期</th><th>交易说明</th><th>交易币种/金额</th><th>入账币种/金额</th></tr>",
  "<tr><td>12/28</td><td>12/29</td><td>消费&nbsp;某某餐厅</td><td>CNY&nbsp;2.99</td><td>CNY&nbsp;2.99</td></tr>",
  "<tr><td>01/10</td><td>01/10</td><td>信用卡还款 某某</td><td>CNY 100.00</td><td>CNY 100.00</td></tr></table></body></html>",
].join("\r\n");

const brief = async (bytes: Uint8Array) => {
  const reading = await readFile({ name: "bill", bytes });
  if (!reading.ok) return reading.error;
  return [reading.value.format, ...reading.value.transactions.map(({ day, fen, kind, account }) => [day, fen, kind, account])];
};
const expected = [
  "bocom-card",
  ["2024-12-28", 299, "spending", "交通银行信用卡(1234)"],
  ["2025-01-10", 10000, "repayment", "交通银行信用卡(1234)"],
];

describe("a card's bill by mail", () => {
  const head = ["Received: from mail.example.invalid", "From: bank@example.invalid", "Subject: =?gb2312?B?1cu1pQ==?=", "MIME-Version: 1.0"];
  const parts = (encoding: string, charset: string, body: string): string =>
    [
      ...head,
      "Content-Type: multipart/mixed;",
      '\tboundary="=_b1"',
      "",
      "preamble",
      "--=_b1",
      'Content-Type: multipart/alternative; boundary="=_b2"',
      "",
      "--=_b2",
      "Content-Type: text/plain; charset=us-ascii",
      "",
      "see the other part",
      "--=_b2",
      `Content-Type: text/html; charset="${charset}"`,
      `Content-Transfer-Encoding: ${encoding}`,
      "",
      body,
      "--=_b2--",
      "--=_b1",
      "Content-Type: application/pdf",
      "Content-Transfer-Encoding: base64",
      "",
      "JVBERi0=",
      "--=_b1--",
      "",
    ].join("\r\n");
  const gb = iconv.encode(bill, "gb18030");
  const wrapped = (text: string): string => text.replace(/.{76}/g, "$&\r\n");
  const quoted = (bytes: Uint8Array): string =>
    [...bytes]
      .map((byte) => (byte === 0x3d || byte > 0x7e ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}` : String.fromCharCode(byte)))
      .join("");

  it("saved as a page, in UTF-8 or GB18030", async () => {
    expect(await brief(new TextEncoder().encode(bill))).toEqual(expected);
    expect(await brief(gb)).toEqual(expected);
  });

  it.each([
    ["base64", "gb2312", wrapped(gb.toString("base64"))],
    ["base64", "utf-8", wrapped(Buffer.from(bill).toString("base64"))],
    [
      "quoted-printable",
      "gbk",
      quoted(gb)
        .replace(/.{60}/g, "$&=\r\n")
        .replace(/=(\w?)=\r\n(\w)/g, "=$1$2=\r\n"),
    ],
    ["base64", "gb2312", wrapped(Buffer.from(bill).toString("base64"))],
  ])("as it came, in %s and %s", async (encoding, charset, body) => {
    expect(await brief(new TextEncoder().encode(parts(encoding, charset, body)))).toEqual(expected);
  });

  it("with its letters as they are", async () => {
    const [before = "", after = ""] = parts("8bit", "gb18030", "<BODY>").split("<BODY>");
    expect(await brief(Buffer.concat([Buffer.from(before), gb, Buffer.from(after)]))).toEqual(expected);
  });

  it("cut off inside its page gives the rows that are whole and shows the one that is not", async () => {
    const whole = bill.slice(0, bill.indexOf("01/10") + 4);
    const reading = await readFile({
      name: "a.eml",
      bytes: new TextEncoder().encode([...head, "Content-Type: text/html; charset=utf-8", "", whole].join("\r\n")),
    });
    expect(reading.ok && reading.value.rows).toEqual({ read: 2, imported: 1, ignored: 0, unreadable: 1 });
  });

  it("without any text that can be read is refused", async () => {
    expect(await brief(new TextEncoder().encode([...head, "Content-Type: image/png", "", "x"].join("\r\n")))).toMatchObject({
      kind: "table-unknown",
    });
  });
});
