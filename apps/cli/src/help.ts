/** The text of `tanhao help`, made from the command table: what stands in it can be typed. */

import { nearestWord } from "@tanhao/core/debt/facts-document-nearest";
import { err, ok, type Result } from "@tanhao/core/result";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import type { CommandSpec } from "./line/command-spec.ts";
import { optionsOf, sharedOptions } from "./line/command-spec.ts";
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
  const rows = commands.map((command) => [usage(command), words.summaries[command.name] ?? ""] as const);
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return [
    words.help.title,
    "",
    `${words.help.usage}  tanhao ${words.help.usagePattern}`,
    "",
    words.help.commands,
    ...rows.map(([left, right]) => `  ${padEnd(left, width)}${right}`),
    "",
    words.help.shared,
    ...sharedOptions.map(
      (option) => `  ${padEnd(`--${option.name}${option.value ? ` ${option.value}` : ""}`, width)}${words.options[option.name]}`,
    ),
    "",
    words.help.exitCodes,
    "",
    words.help.more,
  ].join("\n");
}

function detail(command: CommandSpec, words: CliText): string {
  const options = optionsOf(command).filter((option) => option.name !== "help");
  const rows = options.map(
    (option) => [`--${option.name}${option.value ? ` ${option.value}` : ""}`, words.options[option.name] ?? ""] as const,
  );
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return [
    `tanhao ${usage(command)}`,
    "",
    words.details[command.name] ?? "",
    "",
    words.help.options,
    ...rows.map(([left, right]) => `  ${padEnd(left, width)}${right}`),
  ].join("\n");
}

const usage = (command: CommandSpec): string =>
  [
    command.name,
    ...command.args.map((arg) => (arg.optional ? `[${arg.name}]` : arg.name) + (arg.many ? "…" : "")),
    ...command.options.map((option) => {
      const shown = `--${option.name}${option.value ? ` ${option.value}` : ""}`;
      return option.needed ? shown : `[${shown}]`;
    }),
  ].join(" ");
