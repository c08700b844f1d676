/**
 * The words of a command line -> a command with its arguments and options, or what is wrong with them.
 *
 * Words are cut by node:util's `parseArgs`. A framework was tried and left: it turns `--debt 007` into the number 7
 * and `--debt 1e3` into 1000, and words its own errors, while every message here names the nearest known word.
 */

import { parseArgs } from "node:util";
import { nearestWord } from "@tanhao/core/debt/facts-document-nearest";
import { err, ok, type Result } from "@tanhao/core/result";
import { type CommandInput, type CommandSpec, type OptionSpec, optionsOf, sharedOptions } from "./command-spec.ts";
import type { LineFailure } from "./failure.ts";

export type ParsedLine =
  | { readonly is: "run"; readonly command: CommandSpec; readonly input: CommandInput }
  /** `about`: one command's help, or all. */
  | { readonly is: "help"; readonly about: string | null };

export function parseLine(words: readonly string[], commands: readonly CommandSpec[]): Result<ParsedLine, LineFailure> {
  const tokens = cut(words, commands);
  const names = tokens.flatMap((token) => (token.is === "word" ? [token.text] : []));
  const asksHelp = tokens.some((token) => token.is === "option" && token.name === "help" && token.value === undefined);
  const [first, second] = names;
  if (first === undefined) return parseBare(tokens, asksHelp);
  if (first === "help") return ok({ is: "help", about: names.slice(1).join(" ") || null });

  const command = commands.find((one) => one.name === `${first} ${second ?? ""}`) ?? commands.find((one) => one.name === first);
  if (asksHelp) return ok({ is: "help", about: command?.name ?? first });
  if (!command) return err(noSuchCommand(first, second, commands));
  return parseFor(command, tokens);
}

type Token =
  | { readonly is: "word"; readonly text: string }
  | { readonly is: "option"; readonly name: string; readonly value: string | undefined };

/** Which options take a value does not depend on the command: one name, one meaning everywhere. */
function cut(words: readonly string[], commands: readonly CommandSpec[]): Token[] {
  const known = [...sharedOptions, ...commands.flatMap(optionsOf)];
  const options = Object.fromEntries(known.map((option) => [option.name, { type: option.value ? "string" : "boolean" } as const]));
  const { tokens } = parseArgs({
    args: [...words],
    options: { ...options, help: { type: "boolean", short: "h" } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens.flatMap((token): Token[] => {
    if (token.kind === "positional") return [{ is: "word", text: token.value }];
    return token.kind === "option" ? [{ is: "option", name: token.name, value: token.value ?? undefined }] : [];
  });
}

function parseBare(tokens: readonly Token[], asksHelp: boolean): Result<ParsedLine, LineFailure> {
  const options = readOptions(tokens, sharedOptions, "");
  return options.ok || asksHelp ? ok({ is: "help", about: null }) : options;
}

function parseFor(command: CommandSpec, tokens: readonly Token[]): Result<ParsedLine, LineFailure> {
  const options = readOptions(tokens, optionsOf(command), command.name);
  if (!options.ok) return options;
  for (const option of command.options) {
    if (option.needed && options.value[option.name] === undefined) {
      return err({ kind: "option-needed", option: option.name, value: option.value ?? "", command: command.name });
    }
  }
  const words = tokens.flatMap((token) => (token.is === "word" ? [token.text] : [])).slice(command.name.split(" ").length);
  const missing = command.args[words.length];
  if (missing && !missing.optional) return err({ kind: "argument-missing", argument: missing.name, command: command.name });
  const surplus = words[command.args.length];
  if (surplus !== undefined && !command.args.at(-1)?.many) return err({ kind: "argument-surplus", text: surplus, command: command.name });
  return ok({ is: "run", command, input: { args: words, options: options.value } });
}

function readOptions(
  tokens: readonly Token[],
  allowed: readonly OptionSpec[],
  command: string,
): Result<Readonly<Record<string, string>>, LineFailure> {
  const read: Record<string, string> = {};
  for (const token of tokens) {
    if (token.is === "word") continue;
    const option = allowed.find((one) => one.name === token.name);
    if (!option) {
      const nearest = nearestWord(
        token.name,
        allowed.map((one) => one.name),
      );
      return err({ kind: "unknown-option", option: token.name, command, nearest });
    }
    if (read[option.name] !== undefined && !option.many) return err({ kind: "option-twice", option: option.name });
    if (option.value === undefined && token.value !== undefined)
      return err({ kind: "option-with-value", option: option.name, text: token.value });
    // `--out --json` has forgotten a value; parseArgs would take the next option for it.
    if (option.value !== undefined && (token.value === undefined || token.value === "" || token.value.startsWith("--"))) {
      return err({ kind: "option-without-value", option: option.name, value: option.value });
    }
    const before = read[option.name];
    read[option.name] = before === undefined ? (token.value ?? "yes") : `${before},${token.value}`;
  }
  return ok(read);
}

function noSuchCommand(first: string, second: string | undefined, commands: readonly CommandSpec[]): LineFailure {
  const group = commands.filter((command) => command.name.startsWith(`${first} `));
  const typed = group.length > 0 && second !== undefined ? `${first} ${second}` : first;
  const names = (group.length > 0 ? group : commands).map((command) => command.name);
  return { kind: "unknown-command", command: typed, nearest: nearestWord(typed, names) ?? group[0]?.name ?? null };
}
