/** Blocks as paragraphs and tables of a DOCX. Texts go in as runs: the library escapes them, no markup is read. */

import type { Block, Document } from "@tanhao/core/document/block";
import { AlignmentType, BorderStyle, HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";

const soft = "5B6470";
const hair = { style: BorderStyle.SINGLE, size: 2, color: "C9CED6" };
const none = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" };
/** Between the margins of A4, in twentieths of a point. */
const textWidth = 9306;

export function docxBlocks(document: Document): (Paragraph | Table)[] {
  let list = 0;
  return document.blocks.flatMap((block) => {
    if (block.is === "list") list += 1;
    return writeBlock(block, document.name, list);
  });
}

function writeBlock(block: Block, name: string, list: number): (Paragraph | Table)[] {
  switch (block.is) {
    case "title":
      return [title(block.text, name)];
    case "heading":
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          keepNext: true,
          spacing: { before: 240, after: 100 },
          children: [new TextRun({ text: block.text, bold: true, size: 24, color: "1F2328" })],
        }),
      ];
    case "paragraph":
      return [new Paragraph({ children: [new TextRun(block.text)] })];
    case "note":
      return [
        new Paragraph({
          border: { left: { style: BorderStyle.SINGLE, size: 8, color: "C9CED6", space: 8 } },
          indent: { left: 160 },
          children: [new TextRun({ text: block.text, size: 18, color: soft })],
        }),
      ];
    case "line":
      return [
        new Paragraph({
          tabStops: [{ type: "left", position: 1900 }],
          indent: { left: 1900, hanging: 1900 },
          children: [new TextRun({ text: block.label, size: 18, color: soft }), new TextRun({ text: "\t" }), new TextRun(block.text)],
        }),
      ];
    case "check":
      return [
        new Paragraph({
          indent: { left: 420, hanging: 420 },
          children: [new TextRun("□"), new TextRun({ text: "\t" }), new TextRun(block.text)],
        }),
      ];
    case "list":
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: block.numbered ? "numbers" : "dashes", level: 0, instance: list },
            spacing: { after: 60 },
            children: [new TextRun(item)],
          }),
      );
    case "table":
      return [table(block), new Paragraph({ spacing: { after: 60 }, children: [] })];
    case "signature":
      return block.lines.map(
        (line) =>
          new Paragraph({
            indent: { left: 5200 },
            spacing: { before: 160 },
            keepLines: true,
            ...(/[:：]$/.test(line) ? { border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: soft, space: 1 } } } : {}),
            children: [new TextRun(line)],
          }),
      );
    case "page-break":
      return [new Paragraph({ pageBreakBefore: true, children: [] })];
  }
}

const title = (text: string, name: string): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    spacing: { before: 0, after: 200 },
    ...(name === "letter"
      ? { alignment: AlignmentType.CENTER }
      : { border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: "1F2328", space: 6 } } }),
    children: [new TextRun({ text, bold: true, size: name === "letter" ? 32 : 34, color: "1F2328" })],
  });

function table({ head, rows, numeric, total }: Block & { readonly is: "table" }): Table {
  const widths = columnWidths(head.length === 0 ? rows : [head, ...rows]);
  const row = (cells: readonly string[], style: { readonly head?: boolean; readonly bold?: boolean }): TableRow =>
    new TableRow({
      tableHeader: style.head === true,
      cantSplit: true,
      children: cells.map(
        (text, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            margins: { top: 50, bottom: 50, left: 80, right: 80 },
            borders: { top: none, left: none, right: none, bottom: style.head === true ? { ...hair, size: 6, color: soft } : hair },
            children: [
              new Paragraph({
                spacing: { after: 0, line: 280 },
                alignment: numeric.includes(column) ? AlignmentType.RIGHT : AlignmentType.LEFT,
                children: [
                  new TextRun({
                    text,
                    size: style.head === true ? 18 : 19,
                    bold: style.bold === true,
                    ...(style.head === true ? { color: soft } : {}),
                  }),
                ],
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [
      ...(head.length === 0 ? [] : [row(head, { head: true })]),
      ...rows.map((cells, index) => row(cells, { bold: total === true && index === rows.length - 1 })),
    ],
  });
}

/** In proportion to the longest text of each column; a Chinese character counts as two. */
function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const longest = (rows[0] ?? []).map((_, column) => Math.min(40, Math.max(6, ...rows.map((cells) => lengthOf(cells[column] ?? "")))));
  const sum = longest.reduce((total, length) => total + length, 0);
  return longest.map((length) => Math.floor((textWidth * length) / sum));
}

const lengthOf = (text: string): number => [...text].reduce((length, character) => length + (character > "\u2e7f" ? 2 : 1), 0);
