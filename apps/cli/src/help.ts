/** The text of `tanhao help`, made from the command table: what stands in it can be typed. */

import { nearestWord } from "@tanhao/core/debt/facts-document-nearest";
import { err, ok, type Result } from "@tanhao/core/result";
import { cliExamples } from "@tanhao/text/cli-examples";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import { type CommandSpec, type OptionSpec, optionsOf, sharedOptions, stages } from "./line/command-spec.ts";
import type { LineFailure } from "./line/failure.ts";
import { padEnd } from "./print/columns.ts";

export function helpText(about: string | null, commands: readonly CommandSpec[], words: CliText): Result<string, LineFailure> {
  if (about === null) return ok(overview(commands, words));
  const exact = commands.filter((command) => command.name === about || command.name.startsWith(`${about} `));
  if (exact.length > 0) return ok(exact.map((command) => detail(command, words)).join("\n\n"));
  const names = commands.map((command) => command.name);
  return err({ kind: "unknown-command", command: about, nearest: nearestWord(about, names) });
}

function overview(commands: readonly CommandSpec[], words: CliText): string {
  const left = (command: CommandSpec): string => [command.name, ...argumentsOf(command)].join(" ");
  const groups = stages.map((stage) => {
    const rows = commands.filter((command) => command.stage === stage).map((one) => [left(one), words.summaries[one.name] ?? ""] as const);
    return [words.help.stages[stage], ...columns(rows, widest(commands.map(left)))].join("\n");
  });
  const { done, look, bad } = words.help.exits;
  return [
    words.help.title,
    `${words.help.usage}  tanhao ${words.help.usagePattern}`,
    ...groups,
    section(words.help.shared, optionRows(sharedOptions, words)),
    section(words.help.exit, [[done], [look(words.help.lookAny)], [bad]]),
    words.help.more,
  ].join("\n\n");
}

/** What it is for, one line to copy, its options, its exit codes: always in this order. */
function detail(command: CommandSpec, words: CliText): string {
  const { exits, look, badPart } = words.help;
  const toLookAt = look[command.name];
  return [
    `tanhao ${usage(command)}`,
    words.summaries[command.name] ?? "",
    words.details[command.name] ?? "",
    section(words.help.example, [[cliExamples[command.name] ?? ""]]),
    section(words.help.options, optionRows(optionsOf(command), words)),
    section(words.help.exit, [
      [exits.done],
      ...(toLookAt === undefined ? [] : [[exits.look(toLookAt)] as const]),
      [command.name === "import" ? badPart : exits.bad],
    ]),
  ].join("\n\n");
}

type Row = readonly [left: string, right?: string];

const section = (title: string, rows: readonly Row[]): string => [title, ...columns(rows, widest(rows.map(([left]) => left)))].join("\n");

const widest = (lefts: readonly string[]): number => Math.max(...lefts.map((left) => left.length)) + 2;

const columns = (rows: readonly Row[], width: number): readonly string[] =>
  rows.map(([left, right]) => (right === undefined ? `  ${left}` : `  ${padEnd(left, width)}${right}`));

const optionRows = (options: readonly OptionSpec[], words: CliText): readonly Row[] =>
  options.map((option) => [shownOption(option), words.options[option.name] ?? ""]);

const shownOption = ({ name, value }: OptionSpec): string => `--${name}${value ? ` ${value}` : ""}`;

const argumentsOf = (command: CommandSpec): readonly string[] =>
  command.args.map((arg) => (arg.optional ? `[${arg.name}]` : arg.name) + (arg.many ? "…" : ""));

const usage = (command: CommandSpec): string =>
  [
    command.name,
    ...argumentsOf(command),
    ...command.options.map((option) => (option.needed ? shownOption(option) : `[${shownOption(option)}]`)),
  ].join(" ");
