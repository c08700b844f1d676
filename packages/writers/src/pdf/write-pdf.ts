/**
 * A document as PDF, by Typst: the same document, fonts and day give the same bytes. Before compiling, every character
 * is looked up in the font; one that is not there is refused by name, since it would vanish from the page in silence.
 *
 * Node only. The fonts come in as bytes (load-fonts.ts reads them from the package that carries them).
 */

import { type Day, dateOf, monthOf, yearOf } from "@tanhao/core/day";
import type { Block, Document } from "@tanhao/core/document/block";
import { err, ok, type Result } from "@tanhao/core/result";
import { isLetter } from "../letter-look.ts";
import { fontCharacters } from "./font-characters.ts";
import { layout } from "./layout.ts";

/** Two weights of one family, named Noto Sans SC. */
export interface PdfFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

export type PdfFailure =
  /** Each once, in the order they appear. */
  { readonly kind: "characters-not-in-font"; readonly characters: readonly string[] } | { readonly kind: "not-a-font" };

/** `day`: the date the PDF carries. A layout that does not compile is a bug and throws. */
export async function writePdf(document: Document, fonts: PdfFonts, day: Day): Promise<Result<Uint8Array, PdfFailure>> {
  const has = fontCharacters(fonts.regular);
  if (has === null || fontCharacters(fonts.bold) === null) return err({ kind: "not-a-font" });
  const characters = charactersOf(document).filter((character) => !has(character.codePointAt(0) ?? 0));
  if (characters.length > 0) return err({ kind: "characters-not-in-font", characters });
  const compiler = await compilerWith(fonts);
  const date = { year: yearOf(day), month: monthOf(day), day: dateOf(day) };
  const { name, title, lang, blocks } = document;
  const page = { name, letter: isLetter(name), title, lang, blocks, date };
  const bytes = compiler.pdf({ mainFileContent: layout, inputs: { document: JSON.stringify(page) } });
  return ok(new Uint8Array(bytes));
}

type Compiler = import("@myriaddreamin/typst-ts-node-compiler").NodeCompiler;

/** A compiler reads its fonts once; a pack of twenty letters shares it. */
const compilers = new WeakMap<Uint8Array, Promise<Compiler>>();

function compilerWith(fonts: PdfFonts): Promise<Compiler> {
  const made = compilers.get(fonts.regular) ?? makeCompiler(fonts);
  compilers.set(fonts.regular, made);
  return made;
}

async function makeCompiler({ regular, bold }: PdfFonts): Promise<Compiler> {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  return NodeCompiler.create({ fontArgs: [{ fontBlobs: [Buffer.from(regular), Buffer.from(bold)] }] });
}

const charactersOf = (document: Document): string[] =>
  [...new Set([document.title, ...document.blocks.flatMap(textsOf)].join(""))].filter((character) => !/\s/.test(character));

export function textsOf(block: Block): readonly string[] {
  switch (block.is) {
    case "line":
      return [block.label, block.text];
    case "list":
      return block.items;
    case "table":
      return [...block.head, ...block.rows.flat()];
    case "signature":
      return block.lines;
    case "page-break":
      return [];
    default:
      return [block.text];
  }
}
