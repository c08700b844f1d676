/** Blocks as plain text: e-mail bodies, chat, the text export, and what tests compare. One empty line between blocks, none inside. */

import type { Block } from "./block.ts";
import type { Lang } from "./template.ts";

export function blocksToText(blocks: readonly Block[], lang: Lang): string {
  const parts: string[] = [];
  let previous: Block["is"] | null = null;
  for (const block of blocks) {
    const text = blockToText(block, lang);
    const runsOn = previous === block.is && (block.is === "check" || block.is === "line");
    if (text !== "") parts.push(`${parts.length === 0 ? "" : runsOn ? "\n" : "\n\n"}${text}`);
    previous = block.is;
  }
  return `${parts.join("")}\n`;
}

function blockToText(block: Block, lang: Lang): string {
  switch (block.is) {
    case "title":
    case "heading":
    case "paragraph":
    case "note":
      return block.text;
    case "check":
      return `□ ${block.text}`;
    case "line":
      return `${block.label}${lang === "zh-CN" ? "：" : ": "}${block.text}`;
    case "list":
      return block.items.map((item, index) => (block.numbered ? `${index + 1}. ${item}` : `- ${item}`)).join("\n");
    case "table":
      return (block.head.length === 0 ? block.rows : [block.head, ...block.rows]).map((cells) => cells.join(" | ")).join("\n");
    case "signature":
      return block.lines.join("\n");
    case "page-break":
      return "";
  }
}
