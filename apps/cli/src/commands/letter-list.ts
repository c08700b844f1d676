/** `letter list`: the papers that can be made, and the facts each may use. */

import { letterList } from "@tanhao/app/documents/letter-list";
import { ok } from "@tanhao/core/result";
import type { RunCommand } from "../line/command-spec.ts";
import { columns } from "../print/columns.ts";

export const run: RunCommand = async (_, world) => {
  const document = letterList(await world.loadTemplates(), world.lang);
  const { letter } = world.words;
  const rows = document.letters.map(({ name, about, title, needs }) => [name, title, letter.about[about], letter.needs(needs.length)]);
  return ok({ json: { document }, text: columns(rows, [], "").join("\n") });
};
