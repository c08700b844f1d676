import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { aDocument, dangerous } from "../a-document.ts";
import { textsOf } from "../pdf/write-pdf.ts";
import { blocksToHtml, writeHtml } from "./write-html.ts";

function open(html: string) {
  const { document } = new Window();
  document.write(html);
  return document;
}

describe("an HTML page", () => {
  it("holds every text of every block", () => {
    const page = open(writeHtml(aDocument())).body.textContent;
    for (const text of aDocument().blocks.flatMap(textsOf)) expect(page).toContain(text);
  });

  it("asks nobody for anything and runs nothing", () => {
    const html = writeHtml(aDocument());
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|<img|<iframe|https?:|url\(/);
  });

  it.each(dangerous)("keeps what a person typed as text: %s", (typed) => {
    const page = open(writeHtml(aDocument(typed, `x" onload="${typed}`)));
    expect(page.body.textContent.split(typed).length - 1).toBeGreaterThanOrEqual(8);
    expect(page.querySelectorAll("script, img, iframe, a, [onerror], [onload]")).toHaveLength(0);
    expect(page.title).toContain(typed.trim());
  });

  it("stands one level lower in a page that has its own title", () => {
    const levels = (html: string) => [...open(html).querySelectorAll("h1, h2, h3")].map(({ tagName }) => tagName);
    const blocks = [{ is: "title", text: "申请" } as const, { is: "heading", text: "经过" } as const];
    expect(levels(blocksToHtml(blocks, 1))).toEqual(["H1", "H2"]);
    expect(levels(blocksToHtml(blocks, 2))).toEqual(["H2", "H3"]);
  });

  it("marks the columns of amounts, the sum row and the line to sign", () => {
    const page = open(writeHtml(aDocument()));
    expect([...page.querySelectorAll("td.number")].map((cell) => cell.textContent)).toEqual(["1,234.50", "1,234.50"]);
    expect(page.querySelector("tr.total")?.textContent).toBe("合计1,234.50");
    expect([...page.querySelectorAll(".signature .open")].map((line) => line.textContent)).toEqual(["签名："]);
    expect(page.documentElement.getAttribute("lang")).toBe("zh-CN");
  });
});
