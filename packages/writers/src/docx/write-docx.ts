/**
 * A document as DOCX, to be edited and printed by the person: the same blocks as the PDF. Latin and Chinese fonts are
 * named apart (`eastAsia`), since a word processor otherwise sets Chinese in whatever it finds. The same document and
 * day give the same bytes: the times the library writes are replaced by the day.
 */

import type { Day } from "@tanhao/core/day";
import type { Document } from "@tanhao/core/document/block";
import { fixTimes } from "./fix-times.ts";
import { onePageMargins, onePageOf } from "./one-page.ts";

export async function writeDocx(document: Document, day: Day): Promise<Uint8Array> {
  const [docx, { docxBlocks }] = await Promise.all([import("docx"), import("./docx-blocks.ts")]);
  const chinese = document.lang === "zh-CN";
  const file = new docx.Document({
    creator: "Tanhao",
    lastModifiedBy: "Tanhao",
    title: document.title,
    styles: {
      default: {
        heading1: { run: { bold: true, size: 34, color: "1F2328" } },
        heading2: { run: { bold: true, size: 24, color: "1F2328" } },
        document: {
          run: {
            // The hint gives quotation marks and dashes, which both scripts share, their Chinese width.
            font: { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "Microsoft YaHei", ...(chinese && { hint: "eastAsia" }) },
            size: 21,
            language: { value: "en-GB", eastAsia: "zh-CN" },
          },
          paragraph: { spacing: { after: 120, line: chinese ? 340 : 300 } },
        },
      },
    },
    numbering: {
      config: [
        { reference: "numbers", levels: [{ level: 0, format: docx.LevelFormat.DECIMAL, text: "%1.", style: { paragraph: { indent } } }] },
        { reference: "dashes", levels: [{ level: 0, format: docx.LevelFormat.BULLET, text: "–", style: { paragraph: { indent } } }] },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { ...(onePageOf(document) ? onePageMargins : { top: 1190, bottom: 1130 }), left: 1300, right: 1300 },
          },
        },
        footers: {
          default: new docx.Footer({
            children: [
              new docx.Paragraph({
                alignment: docx.AlignmentType.CENTER,
                children: [
                  new docx.TextRun({ size: 16, color: "5B6470", children: [docx.PageNumber.CURRENT, " / ", docx.PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: docxBlocks(document),
      },
    ],
  });
  return fixTimes(new Uint8Array(await docx.Packer.toArrayBuffer(file)), day);
}

const indent = { left: 420, hanging: 420 };
