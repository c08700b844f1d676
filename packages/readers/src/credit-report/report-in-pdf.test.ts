import { expect, it } from "vitest";
import { aPdf, type Placed } from "../pdf/a-pdf.ts";
import { readFile } from "../read-file.ts";
import { aReportText, sentences } from "./a-credit-report.ts";

/** Lines of 44 letters, 30 to a page, each page with its number at the foot, as the centre's own PDF is printed. */
function printedReport(text: string): Uint8Array {
  const lines = text.split("\n").flatMap((line) => line.match(/.{1,44}/g) ?? []);
  const pages = Array.from({ length: Math.ceil(lines.length / 30) }, (_, page) => lines.slice(page * 30, page * 30 + 30));
  return aPdf(
    pages.map((page, number): readonly Placed[] => [
      ...page.map((line, row) => ({ x: 60, y: 60 + row * 20, text: line, size: 10 })),
      { x: 260, y: 800, text: `第 ${number + 1} 页，共 ${pages.length} 页`, size: 8 },
    ]),
  );
}

it("the same accounts and inquiries from the PDF as from its text, each with its page", async () => {
  const credit = [
    "贷款",
    "发生过逾期的账户明细如下：",
    ...Array.from({ length: 12 }, (_, index) => `${index + 1}.${sentences.overdueLoan}`),
  ];
  const text = aReportText({ credit, institutions: ["1 2025年3月20日 某某消费金融有限公司 贷款审批"] });
  const read = async (bytes: Uint8Array) => {
    const reading = await readFile({ name: "a", bytes });
    if (!reading.ok || !reading.value.report) throw new Error(JSON.stringify(reading));
    const { accounts, inquiries } = reading.value.report;
    return {
      accounts,
      facts: accounts.map(({ line: _, page: __, ...account }) => account),
      inquiries: inquiries.map(({ line: _, ...inquiry }) => inquiry),
    };
  };
  const [inPdf, inText] = [await read(printedReport(text)), await read(new TextEncoder().encode(text))];
  expect(inText.accounts).toHaveLength(12);
  expect(inPdf.facts).toEqual(inText.facts);
  expect(inPdf.inquiries).toEqual(inText.inquiries);
  expect(new Set(inPdf.accounts.map(({ page }) => page))).toEqual(new Set([1, 2]));
});
