/**
 * What a person adds to a letter: paragraphs in their own words and the papers they put with it. Both stand where they
 * are read, before the closing and the signature. A letter that is not for now stays empty.
 */

import type { Block, Document } from "./block.ts";
import { plain } from "./fill-template.ts";

export interface Additions {
  /** As typed: every line that is not empty becomes a paragraph. */
  readonly own: string;
  /** Those the letter lists by itself are not listed again. */
  readonly annexes: Document["annexes"];
  /** What stands above their list. */
  readonly annexTitle: string;
}

export function withAdditions(document: Document, { own, annexes, annexTitle }: Additions): Document {
  if (document.blocks.length === 0) return document;
  const listed = annexes.filter(({ file }) => !document.annexes.some((one) => one.file === file));
  const paragraphs: Block[] = own
    .split("\n")
    .map(plain)
    .filter((text) => text !== "")
    .map((text) => ({ is: "paragraph", text }));
  const list: Block[] =
    listed.length === 0
      ? []
      : [
          { is: "heading", text: annexTitle },
          { is: "list", numbered: true, items: listed.map(({ why }) => plain(why)) },
        ];
  const at = closingOf(document.blocks);
  return {
    ...document,
    blocks: [...document.blocks.slice(0, at), ...paragraphs, ...list, ...document.blocks.slice(at)],
    annexes: [...document.annexes, ...listed],
  };
}

/** Where the closing begins: the last signature with the formula of address before it, which is no sentence; without one, the end. */
function closingOf(blocks: readonly Block[]): number {
  const signature = blocks.findLastIndex(({ is }) => is === "signature");
  let at = signature === -1 ? blocks.length : signature;
  while (isFormula(blocks[at - 1])) at -= 1;
  return at;
}

const isFormula = (block: Block | undefined): boolean =>
  block?.is === "paragraph" && !/[\u3002\uff01\uff1f\uff1a\uff1b.!?:;]$/.test(block.text);
