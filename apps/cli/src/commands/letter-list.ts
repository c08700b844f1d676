/** `letter list`: the papers that can be made, by what they are for, and the facts each may use. */

import { letterList } from "@tanhao/app/documents/letter-list";
import { letterGroups } from "@tanhao/core/document/template";
import { ok } from "@tanhao/core/result";
import type { RunCommand } from "../line/command-spec.ts";
import { columns } from "../print/columns.ts";

export const run: RunCommand = async (_, world) => {
  const document = letterList(await world.loadTemplates(), world.lang);
  const { letter } = world.words;
  const lines = columns(
    document.letters.map(({ name, about, title, needs }) => [name, title, letter.about[about], letter.needs(needs.length)]),
  );
  const text = [...letterGroups, null].flatMap((group) => {
    const own = lines.filter((_, index) => document.letters[index]?.group === group);
    return own.length === 0 ? [] : [group === null ? letter.others : letter.groups[group], ...own];
  });
  return ok({ json: { document }, text: text.join("\n") });
};
