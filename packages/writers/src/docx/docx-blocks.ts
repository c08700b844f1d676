/**
 * Blocks as paragraphs and tables of a DOCX. Texts go in as runs: the library escapes them, no markup is read. Distances
 * and page breaks belong to the paragraph they stand before, so that no empty line is left to edit around.
 */

import type { Block, Document } from "@tanhao/core/document/block";
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  type ISpacingProperties,
  LineRuleType,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { isLetter } from "../letter-look.ts";
import { type OnePage, onePageHeights, onePageOf } from "./one-page.ts";

const soft = "5B6470";
const hair = { style: BorderStyle.SINGLE, size: 2, color: "C9CED6" };
const none = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" };
/** Between the margins of A4, in twentieths of a point. */
const textWidth = 9306;

type Piece = IParagraphOptions | Table;

export function docxBlocks(document: Document): (Paragraph | Table)[] {
  let list = 0;
  const onePage = onePageOf(document);
  const written: (Paragraph | Table)[] = [];
  let breakBefore = false;
  for (const block of document.blocks) {
    if (block.is === "list") list += 1;
    const pieces = (onePage && writeOnOnePage(block, document.name, onePage)) ?? writeBlock(block, document.name, list);
    for (const piece of pieces) {
      const afterTable = written.at(-1) instanceof Table;
      if (piece instanceof Table) {
        if (afterTable || breakBefore) written.push(thinLine(breakBefore));
        written.push(piece);
      } else written.push(new Paragraph({ ...piece, ...leadOf(piece, afterTable && onePage === null, breakBefore) }));
      breakBefore = false;
    }
    if (block.is === "page-break") breakBefore = true;
  }
  if (written.at(-1) instanceof Table) written.push(thinLine(false));
  return written;
}

const afterTableDistance = 160;

function leadOf(piece: IParagraphOptions, afterTable: boolean, breakBefore: boolean): IParagraphOptions {
  const before = Math.max(Number(piece.spacing?.before ?? 0), afterTableDistance);
  return { ...(afterTable && { spacing: { ...piece.spacing, before } }), ...(breakBefore && { pageBreakBefore: true }) };
}

/** Two tables that touch would become one, and a page begins and a text ends with a paragraph: one too thin to be seen. */
const thinLine = (pageBreakBefore: boolean): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 60, line: 20, lineRule: LineRuleType.EXACT }, pageBreakBefore, children: [] });

/** `null`: written as anywhere. */
function writeOnOnePage(block: Block, name: string, onePage: OnePage): Piece[] | null {
  const line = (height: number) => ({ line: height, lineRule: LineRuleType.EXACT });
  switch (block.is) {
    case "title":
      return [title(block.text, name, { before: 0, after: 100, ...line(onePageHeights.title - 100) })];
    case "heading":
      return [heading(block.text, 21, { before: 70, after: 20, ...line(onePageHeights.heading - 90) })];
    case "paragraph":
      return [
        {
          spacing: { before: 20, after: 20, ...line(onePageHeights.sentence - 40) },
          children: [new TextRun({ text: block.text, size: 19 })],
        },
      ];
    case "note":
      return [note(block.text, { before: 0, after: 0, ...line(onePageHeights.note) })];
    case "table":
      return [table(block, onePage), { spacing: { before: 0, after: 0, ...line(onePageHeights.tableEnd) }, children: [] }];
    case "signature":
      return signature(block.lines, { before: 60, after: 0, ...line(onePageHeights.signatureLine - 60) });
    default:
      return null;
  }
}

function writeBlock(block: Block, name: string, list: number): Piece[] {
  switch (block.is) {
    case "title":
      return [title(block.text, name, { before: 0, after: 200 })];
    case "heading":
      return [heading(block.text, 24, { before: 240, after: 100 })];
    case "paragraph":
      return [{ children: [new TextRun(block.text)] }];
    case "note":
      return [note(block.text)];
    case "line":
      return [
        {
          tabStops: [{ type: "left", position: 1900 }],
          indent: { left: 1900, hanging: 1900 },
          children: [new TextRun({ text: block.label, size: 18, color: soft }), tab(), new TextRun(block.text)],
        },
      ];
    case "check":
      return [
        {
          indent: { left: 420, hanging: 420 },
          children: [new TextRun("□"), tab(), new TextRun(block.text)],
        },
      ];
    case "list":
      return block.items.map((item) => ({
        numbering: { reference: block.numbered ? "numbers" : "dashes", level: 0, instance: list },
        spacing: { after: 60 },
        children: [new TextRun(item)],
      }));
    case "table":
      return [table(block, null)];
    case "signature":
      return signature(block.lines, { before: 160 });
    case "page-break":
      return [];
  }
}

/** A tab as the format writes it: a tab inside a text is read as a space. */
const tab = (): TextRun => new TextRun({ children: [new Tab()] });

const heading = (text: string, size: number, spacing: ISpacingProperties): IParagraphOptions => ({
  heading: HeadingLevel.HEADING_2,
  keepNext: true,
  spacing,
  children: [new TextRun({ text, size })],
});

const note = (text: string, spacing?: ISpacingProperties): IParagraphOptions => ({
  border: { left: { style: BorderStyle.SINGLE, size: 8, color: "C9CED6", space: 8 } },
  indent: { left: 160 },
  ...(spacing && { spacing }),
  children: [new TextRun({ text, size: 18, color: soft })],
});

const signature = (lines: readonly string[], spacing: ISpacingProperties): IParagraphOptions[] =>
  lines.map((line) => ({
    indent: { left: 5200 },
    spacing,
    keepLines: true,
    ...(/[:：]$/.test(line) ? { border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: soft, space: 1 } } } : {}),
    children: [new TextRun(line)],
  }));

const title = (text: string, name: string, spacing: ISpacingProperties): IParagraphOptions => ({
  heading: HeadingLevel.HEADING_1,
  spacing,
  ...(isLetter(name)
    ? { alignment: AlignmentType.CENTER }
    : { border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: "1F2328", space: 6 } } }),
  children: [new TextRun({ text, size: isLetter(name) ? 32 : 34 })],
});

function table({ head, rows, numeric, total }: Block & { readonly is: "table" }, onePage: OnePage | null): Table {
  const spacing = onePage ? { before: 0, after: 0, line: onePage.rowHeight, lineRule: LineRuleType.EXACT } : { after: 0, line: 280 };
  const air = onePage ? 0 : 50;
  const letters = onePage?.rowLetters ?? 19;
  const widths = columnWidths(head.length === 0 ? rows : [head, ...rows]);
  const row = (cells: readonly string[], style: { readonly head?: boolean; readonly bold?: boolean }): TableRow =>
    new TableRow({
      tableHeader: style.head === true,
      cantSplit: true,
      children: cells.map(
        (text, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            margins: { top: air, bottom: air, left: 80, right: 80 },
            borders: { top: none, left: none, right: none, bottom: style.head === true ? { ...hair, size: 6, color: soft } : hair },
            children: [
              new Paragraph({
                spacing,
                alignment: numeric.includes(column) ? AlignmentType.RIGHT : AlignmentType.LEFT,
                children: [
                  new TextRun({
                    text,
                    size: style.head === true ? Math.min(18, letters) : letters,
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
