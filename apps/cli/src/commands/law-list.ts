/** `law list`: rules and parameters with source, force, confidence and the day they were checked. */

import { lawListDocument } from "@tanhao/app/law/law-documents";
import { ok } from "@tanhao/core/result";
import type { RunCommand } from "../line/command-spec.ts";
import { columns } from "../print/columns.ts";

export const run: RunCommand = async (_, world) => {
  const [{ lawBook, rules }, { law }] = await Promise.all([world.loadLaw(), world.loadTexts(world.lang)]);
  const document = lawListDocument(lawBook, rules, world.lang);
  const rows = document.parameters.map(({ id, title, force, confidence, checked }) => [
    id,
    title,
    law.force[force],
    law.confidence[confidence],
    checked,
  ]);
  return ok({ json: { document }, text: [world.words.law.head(document.rules.length, rows.length), "", ...columns(rows)].join("\n") });
};
