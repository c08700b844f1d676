/** `when`: the first time a sentence speaks of, as days. Sentences from the words or from standard input, one a line. */

import { spokenLines } from "@tanhao/app/talk/spoken-lines";
import { dateOf, parseDay } from "@tanhao/core/day";
import { err, ok, type Result } from "@tanhao/core/result";
import { type FoundWhen, whenFinder } from "@tanhao/core/talk/when/find-when";
import type { Now } from "@tanhao/core/talk/when/read-lapse";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import type { RunCommand } from "../line/command-spec.ts";
import type { LineFailure } from "../line/failure.ts";
import { readNumber } from "../line/read-number.ts";
import { readStdin } from "../line/read-stdin.ts";
import type { World } from "../world.ts";

export const run: RunCommand = async (input, world) => {
  const payday = input.options["payday"] === undefined ? ok(null) : paydayOf(input.options["payday"]);
  if (!payday.ok) return payday;
  const given = input.args.length > 0 ? ok(input.args.join(" ")) : await readStdin(world);
  if (!given.ok) return given;
  const lines = spokenLines(given.value);
  if (lines.length === 0) return err({ kind: "nothing-said", command: "when" });
  const [sources, numerals, { lawBook }] = await Promise.all([world.loadTimes(), world.loadAmounts(), world.loadLaw()]);
  const find = whenFinder({ ...sources, numerals: numerals.numerals, calendar: lawBook.calendar });
  const words = world.words.when;
  const found = lines.map(({ text, at }) => ({ text, when: find(text, { ...nowOf(at, world), payday: payday.value }) }));
  return ok({
    json: { lines: found.map(({ text, when }) => documentOf(text, when, words)) },
    text: found.map(({ text, when }) => [text, ...say(when, words).map((line) => `  ${line}`)].join("\n")).join("\n"),
  });
};

/** A date of the month, 15, or a day whose date it is. */
function paydayOf(text: string): Result<number, LineFailure> {
  const day = parseDay(text);
  return day.ok ? ok(dateOf(day.value)) : readNumber("payday", text, 1, 31);
}

/** The moment a line brings along, else today without a clock. */
function nowOf(at: string | null, { on }: World): Now {
  const day = at === null ? null : parseDay(at.slice(0, 10));
  if (at === null || !day?.ok) return { on, minute: null };
  return { on: day.value, minute: Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16)) };
}

const documentOf = (text: string, when: FoundWhen | null, { notes }: CliText["when"]) => ({
  text,
  found: when?.found ?? null,
  fromDay: when?.from ?? null,
  toDay: when?.to ?? null,
  deadline: when?.deadline ?? null,
  doubtful: when?.doubtful ?? null,
  note: when?.note ? notes[when.note] || null : null,
});

function say(when: FoundWhen | null, words: CliText["when"]): string[] {
  if (when === null) return [words.none];
  const { found, from, to, deadline, note } = when;
  const noted = note === null || words.notes[note] === "" ? [] : [words.notes[note]];
  if (to !== null && deadline) return [words.by(found, to), ...noted];
  if (from === null) return [words.noDay(found), ...noted];
  if (to === null) return [words.since(found, from), ...noted];
  return [from === to ? words.on(found, from) : words.span(found, from, to), ...noted];
}
