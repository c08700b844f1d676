/** `statement`: the household's month on one page, to be handed over. JSON is that of `capacity`, whose figures it shows. */

import { capacityDocument } from "@tanhao/app/budget/capacity-document";
import { documentInput } from "@tanhao/app/documents/document-input";
import { capacityOf } from "@tanhao/core/budget/capacity";
import { makeCaseDocument } from "@tanhao/core/document/make-document";
import { err, ok } from "@tanhao/core/result";
import type { RunCommand } from "../line/command-spec.ts";
import { workOut } from "../open-case.ts";
import { paperWords } from "../papers.ts";
import { endingOf, paperEndings, writePaper } from "../write-paper.ts";

export const run: RunCommand = async (input, world) => {
  const out = input.options["out"] ?? "";
  const ending = endingOf(out);
  if (!ending) return err({ kind: "out-ending", path: out, endings: paperEndings.map((one) => `.${one}`) });
  const [atHand, words] = await Promise.all([workOut(input.args[0] ?? "", world), paperWords(world, world.paperLang)]);
  if (!atHand.ok) return atHand;
  const { facts } = atHand.value.opened;
  const document = makeCaseDocument("statement", documentInput(atHand.value.workedOut, atHand.value.opened.record, words));
  const bytes = await writePaper(document, ending, world.on);
  if (!bytes.ok) return bytes;
  const written = await world.writeFile(out, bytes.value);
  if (!written.ok) return written;
  return ok({
    json: { document: { out, ...capacityDocument(facts, capacityOf(facts)) } },
    text: world.words.letter.written(out),
    notes: document.missing.length > 0 ? [world.words.prepare.missing(document.missing.map(world.words.fact))] : [],
  });
};
