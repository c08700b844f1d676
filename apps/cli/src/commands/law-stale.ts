/** `law stale`: what in the law book should be checked again. */

import { lawStaleDocument } from "@tanhao/app/law/law-documents";
import { ok } from "@tanhao/core/result";
import type { RunCommand } from "../line/command-spec.ts";
import { staleText } from "../texts/stale-text.ts";

export const run: RunCommand = async (_, world) => {
  const [{ lawBook }, { law }] = await Promise.all([world.loadLaw(), world.loadTexts(world.lang)]);
  const document = lawStaleDocument(lawBook, world.on, world.lang);
  const rows = document.stale.map(({ id, title, reason }) => `${id}  ${title}\n  ${staleText(reason, law)}`);
  return ok({ json: { document }, text: rows.length === 0 ? world.words.law.nothingStale(world.on) : rows.join("\n") });
};
