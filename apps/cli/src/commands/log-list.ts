/** `log list`: the contacts recorded in a case, earlier first, each with what was corrected in it. */

import { debtUnknown } from "@tanhao/app/log/log-contact";
import { type LoggedContact, logDocument } from "@tanhao/app/log/log-document";
import { err, ok } from "@tanhao/core/result";
import type { HeardLabel } from "@tanhao/core/talk/utterance-class";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import type { ConductText } from "@tanhao/text/zh-CN/conduct";
import type { RunCommand } from "../line/command-spec.ts";
import { openCase } from "../open-case.ts";
import { sayCommitment } from "../print/say-commitment.ts";
import { yuanFor } from "../print/yuan.ts";

export const run: RunCommand = async (input, world) => {
  const opened = await openCase(input.args[0] ?? "", world);
  if (!opened.ok) return opened;
  const { debt } = input.options;
  const unknown = debtUnknown(debt, opened.value);
  if (unknown) return err(unknown);
  const document = logDocument(opened.value.record, debt);
  const { log } = world.words;
  const [{ conduct }, { hearBook }] = await Promise.all([world.loadTexts(world.lang), world.loadLikely()]);
  const nameOf = (label: HeardLabel): string => hearBook.classSheets[label].name[world.lang];
  const sayIn: SayIn = { log, persons: conduct.called, nameOf };
  const text = document.entries.length === 0 ? log.none : document.entries.map((entry) => say(entry, sayIn)).join("\n\n");
  return ok({ json: { document }, text });
};

interface SayIn {
  readonly log: CliText["log"];
  readonly persons: ConductText["called"];
  readonly nameOf: (label: HeardLabel) => string;
}

function say(entry: LoggedContact, sayIn: SayIn): string {
  const { log } = sayIn;
  return [
    headOf(entry, sayIn) + (entry.takenBack ? ` ${log.takenBack}` : ""),
    ...contentOf(entry, sayIn).map((line) => `  ${line}`),
    ...(entry.missing.length === 0 ? [] : [`  ${log.missing(entry.missing)}`]),
    ...entry.corrections.map(({ at, because }) => `  ${log.corrected(minuteOf(at), because)}`),
    ...(entry.before === null
      ? []
      : [`  ${log.before}`, ...[headOf(entry.before, sayIn), ...contentOf(entry.before, sayIn)].map((line) => `    ${line}`)]),
  ].join("\n");
}

type Told = NonNullable<LoggedContact["before"]>;

function headOf(entry: Told, { log, persons }: SayIn): string {
  const head = [entry.at.replace("T", " "), log.channel[entry.channel], entry.direction && log.direction[entry.direction], entry.debt];
  const reached = entry.called !== undefined && entry.called !== "debtor" && log.reached(persons[entry.called]);
  const who = [entry.with?.company, entry.with?.staffNumber && log.staff(entry.with.staffNumber), entry.with?.number];
  return [...head, reached, ...who].filter(Boolean).join("  ");
}

function contentOf(entry: Told, { log, nameOf }: SayIn): readonly string[] {
  const { said = [], heard, asked, offered, commitments = [], files, note, next } = entry;
  const sum = offered?.fen === undefined ? null : yuanFor(offered.fen);
  return [
    ...said.map(({ who, text, time }) => `${time === undefined ? "" : `${time} `}${log.speaker[who]} ${text}`),
    ...(heard === undefined ? [] : [log.heard(heard.map(nameOf))]),
    ...(asked === undefined ? [] : [log.asked(asked)]),
    ...(offered === undefined ? [] : [log.offered({ sum, day: offered.day ?? null, condition: offered.condition ?? null })]),
    ...commitments.map((one) => sayCommitment(one, log)),
    ...(files === undefined ? [] : [log.files(files)]),
    ...(note === undefined ? [] : [note]),
    ...(next === undefined ? [] : [log.nextStep(next.what, next.day ?? null)]),
  ];
}

/** `2026-11-24 08:00`, in UTC as it is kept. */
const minuteOf = (moment: string): string => `${moment.slice(0, 16).replace("T", " ")} UTC`;
