/**
 * A document as one HTML page with print styles, complete in itself: no script, no request, everything a person typed
 * escaped. For "print" where there is no PDF writer.
 */

import type { Block, Document } from "@tanhao/core/document/block";
import { isLetter } from "../letter-look.ts";
import { printStyles } from "./print-styles.ts";

export const writeHtml = (document: Document): string =>
  [
    "<!doctype html>",
    `<html lang="${document.lang}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped(document.title)}</title>`,
    `<style>${printStyles}</style>`,
    "</head>",
    `<body class="${isLetter(document.name) ? "letter" : escaped(document.name)}">`,
    "<main>",
    blocksToHtml(document.blocks, 1),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");

/** The blocks alone, for a page that brings its own styles; `titleLevel` is 2 where that page has its own title. Neighbouring checks and lines are kept together. */
export const blocksToHtml = (blocks: readonly Block[], titleLevel: 1 | 2): string =>
  blocks.map((block) => blockToHtml(block, titleLevel)).join("\n");

function blockToHtml(block: Block, titleLevel: 1 | 2): string {
  switch (block.is) {
    case "title":
      return `<h${titleLevel}>${escaped(block.text)}</h${titleLevel}>`;
    case "heading":
      return `<h${titleLevel + 1}>${escaped(block.text)}</h${titleLevel + 1}>`;
    case "paragraph":
      return `<p>${escaped(block.text)}</p>`;
    case "note":
      return `<p class="note">${escaped(block.text)}</p>`;
    case "check":
      return `<p class="check"><span class="box" aria-hidden="true"></span>${escaped(block.text)}</p>`;
    case "line":
      return `<dl class="line"><dt>${escaped(block.label)}</dt><dd>${escaped(block.text)}</dd></dl>`;
    case "list": {
      const tag = block.numbered ? "ol" : "ul";
      return `<${tag}>${block.items.map((item) => `<li>${escaped(item)}</li>`).join("")}</${tag}>`;
    }
    case "table":
      return tableToHtml(block);
    case "signature":
      return `<div class="signature">${block.lines.map((line) => `<p${isOpen(line) ? ' class="open"' : ""}>${escaped(line)}</p>`).join("")}</div>`;
    case "page-break":
      return '<hr class="page-break">';
  }
}

function tableToHtml({ head, rows, numeric, total }: Block & { readonly is: "table" }): string {
  const cell = (tag: "th" | "td", text: string, column: number): string =>
    `<${tag}${numeric.includes(column) ? ' class="number"' : ""}${tag === "th" ? ' scope="col"' : ""}>${escaped(text)}</${tag}>`;
  const headRow = head.length === 0 ? "" : `<thead><tr>${head.map((text, column) => cell("th", text, column)).join("")}</tr></thead>`;
  const body = rows.map((cells, row) => {
    const sum = total === true && row === rows.length - 1 ? ' class="total"' : "";
    return `<tr${sum}>${cells.map((text, column) => cell("td", text, column)).join("")}</tr>`;
  });
  return `<table>${headRow}<tbody>${body.join("")}</tbody></table>`;
}

/** A line that ends with a colon is filled in by hand. */
const isOpen = (line: string): boolean => /[:：]$/.test(line);

/** Most texts hold none of them, and an index has a hundred thousand. */
const escaped = (text: string): string => (/[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign) : text);

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
