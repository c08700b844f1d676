/** `log list`: the contacts recorded in a case, earlier first. */

import { type LoggedContact, logDocument } from "@tanhao/app/log/log-document";
import { ok } from "@tanhao/core/result";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import type { ConductText } from "@tanhao/text/zh-CN/conduct";
import type { RunCommand } from "../line/command-spec.ts";
import { openCase } from "../open-case.ts";
import { yuanFor } from "../print/yuan.ts";

export const run: RunCommand = async (input, world) => {
  const opened = await openCase(input.args[0] ?? "", world);
  if (!opened.ok) return opened;
  const document = logDocument(opened.value.record);
  const { log } = world.words;
  const { conduct } = await world.loadTexts(world.lang);
  const text = document.entries.length === 0 ? log.none : document.entries.map((entry) => say(entry, log, conduct.called)).join("\n\n");
  return ok({ json: { document }, text });
};

function say(entry: LoggedContact, log: CliText["log"], persons: ConductText["called"]): string {
  const head = [entry.at.replace("T", " "), log.channel[entry.channel], entry.direction && log.direction[entry.direction], entry.debt];
  const reached = entry.called !== undefined && entry.called !== "debtor" && log.reached(persons[entry.called]);
  const who = [entry.with?.company, entry.with?.staffNumber && log.staff(entry.with.staffNumber), entry.with?.number];
  return [
    [...head, reached, ...who].filter(Boolean).join("  ") + (entry.takenBack ? ` ${log.takenBack}` : ""),
    ...(entry.said ?? []).map(({ who: speaker, text }) => `  ${log.speaker[speaker]} ${text}`),
    ...(entry.commitments ?? []).map(
      ({ who: party, what, fen, dueDay }) =>
        `  ${log.commitment({ who: log.party[party], what, sum: fen === undefined ? null : yuanFor(fen), dueDay: dueDay ?? null })}`,
    ),
    ...(entry.note === undefined ? [] : [`  ${entry.note}`]),
    ...(entry.missing.length === 0 ? [] : [`  ${log.missing(entry.missing)}`]),
  ].join("\n");
}
