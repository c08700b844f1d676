/** `letter make`: one paper as PDF, DOCX or text, by the ending of its file name. */

import { documentInput } from "@tanhao/app/documents/document-input";
import { isDocumentName } from "@tanhao/app/documents/letter-list";
import { nearestWord } from "@tanhao/core/debt/facts-document-nearest";
import type { Document } from "@tanhao/core/document/block";
import { makeCaseDocument, makeDebtDocument } from "@tanhao/core/document/make-document";
import type { CaseDocumentName, DebtDocumentName } from "@tanhao/core/document/template";
import { err, ok, type Result } from "@tanhao/core/result";
import type { RunCommand } from "../line/command-spec.ts";
import type { Failure } from "../line/failure.ts";
import { debtIn, workOut } from "../open-case.ts";
import { paperWords } from "../papers.ts";
import { endingOf, type PaperEnding, paperEndings, writePaper } from "../write-paper.ts";

export const run: RunCommand = async (input, world) => {
  const [name = "", folder = ""] = input.args;
  const out = input.options["out"] ?? "";
  const ending = endingOf(out);
  if (!ending) return err({ kind: "out-ending", path: out, endings: paperEndings.map((one) => `.${one}`) });
  const words = await paperWords(world, world.paperLang);
  if (!isDocumentName(name, words.templates))
    return err({ kind: "template-unknown", name, nearest: nearestWord(name, Object.keys(words.templates)) });
  const atHand = await workOut(folder, world);
  if (!atHand.ok) return atHand;
  const paper = documentInput(atHand.value.workedOut, atHand.value.opened.record, words);

  let document: Document;
  if (words.templates[name].about === "case")
    document = makeCaseDocument(name as CaseDocumentName, paper); // its template says so
  else {
    if (input.options["debt"] === undefined) return err({ kind: "option-needed", option: "debt", value: "ID", command: "letter make" });
    const debt = debtIn(atHand.value.opened.facts, input.options["debt"]);
    if (!debt.ok) return debt;
    document = makeDebtDocument(name as DebtDocumentName, debt.value.id, paper); // as above
  }
  if (document.notNow.length > 0) return err({ kind: "letter-not-now", name, because: document.notNow });
  const written = await writeTo(out, ending, document, world);
  if (!written.ok) return written;
  const { missing, annexes } = document;
  return ok({
    json: { document: { out, name, missing, annexes } },
    text: world.words.letter.written(out),
    notes: missing.length > 0 ? [world.words.prepare.missing(missing.map(world.words.fact))] : [],
  });
};

async function writeTo(
  out: string,
  ending: PaperEnding,
  document: Document,
  world: Parameters<RunCommand>[1],
): Promise<Result<null, Failure>> {
  const bytes = await writePaper(document, ending, world.on);
  return bytes.ok ? world.writeFile(out, bytes.value) : bytes;
}
