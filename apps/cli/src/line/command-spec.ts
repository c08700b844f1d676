/**
 * What a command looks like from outside: its words, arguments and options. The table in commands/table.ts holds all
 * of them, so that `help`, the parser and the messages can never disagree, and loading it loads nothing heavy.
 */

import type { Result } from "@tanhao/core/result";
import type { World } from "../world.ts";
import type { Failure } from "./failure.ts";

/** The stages a case is lived through, and the whole of it. */
export const stages = ["consequences", "materials", "channel", "proposal", "talk", "followup", "whole"] as const;
export type Stage = (typeof stages)[number];

export interface CommandSpec {
  /** One or two words: `pack`, `letter make`. */
  readonly name: string;
  /** Under which head help shows it. */
  readonly stage: Stage;
  /** In order. Only the last may be optional or repeat. */
  readonly args: readonly { readonly name: string; readonly many?: boolean; readonly optional?: boolean }[];
  /** Besides the ones every command takes. */
  readonly options: readonly OptionSpec[];
  /** It asks for the passphrase of a locked case itself. */
  readonly unlocks?: boolean;
  readonly load: () => Promise<{ readonly run: RunCommand }>;
}

export interface OptionSpec {
  readonly name: string;
  /** The word for its value in help, `DATE`; absent for a switch. */
  readonly value?: string;
  readonly needed?: boolean;
  /** May be given more than once; the values are then joined by commas. */
  readonly many?: boolean;
}

/** Options of every command. */
export const sharedOptions: readonly OptionSpec[] = [
  { name: "on", value: "DATE" },
  { name: "lang", value: "zh-CN|en" },
  { name: "json" },
  { name: "help" },
];

/** Where a command that opens a case finds the passphrase of a locked one; `null` for all others. */
export function lockOption({ args, options, unlocks }: CommandSpec): OptionSpec | null {
  const opensCase = args.some(({ name }) => name === "FOLDER") || options.some(({ name }) => name === "case");
  if (!opensCase || unlocks) return null;
  const isTaken = options.some(({ name }) => name === "password-file");
  return { name: isTaken ? "case-password-file" : "password-file", value: "FILE" };
}

/** All that may be written after it. */
export const optionsOf = (command: CommandSpec): readonly OptionSpec[] => {
  const lock = lockOption(command);
  return [...command.options, ...(lock ? [lock] : []), ...sharedOptions];
};

/** The words after the command, checked against its spec. */
export interface CommandInput {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}

export type RunCommand = (input: CommandInput, world: World) => Promise<Result<Answer, Failure>>;

/** What a command has to say. Nothing is printed before the command is done, so a failure leaves stdout empty. */
export interface Answer {
  readonly json: JsonAnswer;
  /** For a person at a terminal; without the last line break. */
  readonly text: string;
  /** Sentences for stderr, in both forms of output. */
  readonly notes?: readonly string[];
  /** 1: there are findings that need attention, where command-line documentation says so. 2: part of the input was bad; the rest is answered. */
  readonly exit?: 0 | 1 | 2;
}

export type JsonAnswer = { readonly document: unknown } | { readonly lines: readonly unknown[] };
