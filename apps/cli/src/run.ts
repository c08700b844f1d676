/**
 * One run of the command line: words in, exit code out. main.ts gives it the process's streams and drivers; the
 * transcripts give it their own. All output happens here, after the command is done: on bad input stdout stays empty.
 */

import type { CliText } from "@tanhao/text/zh-CN/cli";
import { commands } from "./commands/table.ts";
import { helpText } from "./help.ts";
import type { JsonAnswer } from "./line/command-spec.ts";
import type { Failure } from "./line/failure.ts";
import { parseLine } from "./line/parse-line.ts";
import { wordFailure } from "./line/word-failure.ts";
import { readLanguage, readToday } from "./read-settings.ts";
import { unlockCase } from "./unlock-case.ts";
import type { Drivers, World } from "./world.ts";

export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** 70: a fault of the program itself, so that no script takes it for findings (1) or bad input (2). */
export type ExitCode = 0 | 1 | 2 | 70;

export async function run(words: readonly string[], terminal: Terminal, drivers: Drivers): Promise<ExitCode> {
  try {
    return await runLine(words, terminal, drivers);
  } catch (bug) {
    const spoken = readLanguage(languageSaid(words), terminal.env);
    const { bug: apology } = await drivers.loadWords(spoken.ok ? spoken.value : "zh-CN");
    terminal.error(`${apology}\n${bug instanceof Error ? bug.stack : String(bug)}\n`);
    return 70;
  }
}

async function runLine(words: readonly string[], terminal: Terminal, drivers: Drivers): Promise<ExitCode> {
  const spoken = readLanguage(languageSaid(words), terminal.env);
  const lang = spoken.ok ? spoken.value : "zh-CN";
  const text = await drivers.loadWords(lang);
  const refuse = async (failure: Failure): Promise<ExitCode> => {
    terminal.error(`${plainText(await wordFailure(failure, text, () => drivers.loadTexts(lang)))}\n`);
    return 2;
  };

  const line = parseLine(words, commands);
  if (!line.ok) return refuse(line.error);
  if (!spoken.ok) return refuse(spoken.error);
  if (line.value.is === "help") return showHelp(line.value.about, text, terminal, refuse);

  const { command, input } = line.value;
  const on = readToday(input.options["on"], terminal.now());
  if (!on.ok) return refuse(on.error);
  const passphrase = await unlockCase(command, input, drivers, text.lock.ask);
  if (!passphrase.ok) return refuse(passphrase.error);
  const world: World = {
    ...drivers,
    readJournal: (path) => drivers.readJournal(path, passphrase.value),
    openJournal: (path) => drivers.openJournal(path, passphrase.value),
    on: on.value,
    now: terminal.now,
    words: text,
    lang: spoken.value,
    paperLang: input.options["lang"] === undefined ? "zh-CN" : spoken.value,
  };
  const answer = await (await command.load()).run(input, world);
  if (!answer.ok) return refuse(answer.error);
  for (const note of answer.value.notes ?? []) terminal.error(`${plainText(note)}\n`);
  terminal.out(input.options["json"] ? jsonText(answer.value.json) : `${plainText(answer.value.text)}\n`);
  return answer.value.exit ?? 0;
}

async function showHelp(
  about: string | null,
  text: CliText,
  terminal: Terminal,
  refuse: (failure: Failure) => Promise<ExitCode>,
): Promise<ExitCode> {
  const help = helpText(about, commands, text);
  if (!help.ok) return refuse(help.error);
  terminal.out(`${help.value}\n`);
  return 0;
}

/** Looked up before the line is parsed, so that what is wrong with the line is said in the language asked for. */
function languageSaid(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  return words[at]?.includes("=") ? words[at]?.slice("--lang=".length) : words[at + (at < 0 ? words.length + 1 : 1)];
}

/**
 * Names in somebody else's file, or what a helper wrote, may hold characters that move a terminal's cursor or turn the
 * direction of a line. They are shown as what they are.
 */
const plainText = (text: string): string =>
  text.replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

const jsonText = (answer: JsonAnswer): string =>
  "document" in answer ? `${JSON.stringify(answer.document, null, 2)}\n` : answer.lines.map((line) => `${JSON.stringify(line)}\n`).join("");
