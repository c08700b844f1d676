/**
 * A conversation as it was pasted or typed -> who said which line, on which day and at what time. Knows lines that begin with a name, and
 * exports in which a line with name and time stands above what was said. What nobody said (a voice message, a notice of the
 * program) is left out. A name that is not known is taken for the side it speaks like, or for the one that is left.
 */

import { type Day, parseDay } from "../../day.ts";
import { foldWidth } from "../fold-width.ts";
import type { LineKind, PromiseVocabulary, Side } from "./promise-vocabulary.ts";

export interface Turn {
  readonly name: string;
  /** `null`: nobody can tell whose side this is. */
  readonly side: Side | null;
  readonly lines: readonly SpokenPiece[];
  /** When the conversation says so. */
  readonly day: Day | null;
  /** `14:05`, likewise; `null` too where what it says is no time of a day. */
  readonly time: string | null;
}

export interface SpokenPiece {
  /** 1 is the first line of the text. */
  readonly line: number;
  readonly text: string;
}

export type ReadTranscript = (text: string) => readonly Turn[];

export function transcriptReader(vocabulary: PromiseVocabulary): ReadTranscript {
  const kinds = vocabulary.lines.map(({ is, as }) => ({ is, pattern: new RegExp(as, "u") }));
  const halves = { afternoon: new RegExp(vocabulary.afternoon, "u"), night: new RegExp(vocabulary.night, "u") };
  const nothing = vocabulary.nothingSaid.map((as) => new RegExp(as, "u"));
  const tools = {
    borrower: new RegExp(vocabulary.roles.borrower, "u"),
    other: new RegExp(vocabulary.roles.other, "u"),
    sounds: new RegExp(vocabulary.soundsOther, "u"),
  };
  return (text) => {
    const rows = text
      .replace(/^\uFEFF/, "")
      .split(/\r\n|\n|\r/)
      .map((row, at) => readRow(row, at + 1, kinds, halves));
    const spoken = new Map<string, number>();
    for (const { kind, name } of rows) if (kind === "said" || kind === "header") spoken.set(name, (spoken.get(name) ?? 0) + 1);
    const headers = new Set(rows.filter(({ kind }) => kind === "header").map(({ name }) => name));
    const isSpeaker = ({ kind, name }: Row): boolean =>
      kind === "header" || headers.has(name) || tools.borrower.test(name) || tools.other.test(name) || (spoken.get(name) ?? 0) > 1;
    const turns = gather(rows, isSpeaker).map((turn) => ({
      ...turn,
      lines: turn.lines.filter((piece) => piece.text.trim() !== "" && !nothing.some((pattern) => pattern.test(foldWidth(piece.text)))),
    }));
    const sides = sidesOf(turns, tools);
    return turns.filter(({ lines }) => lines.length > 0).map((turn) => ({ ...turn, side: sides.get(turn.name) ?? null }));
  };
}

interface Row {
  readonly kind: LineKind | null;
  readonly line: number;
  readonly name: string;
  readonly text: string;
  readonly whole: string;
  readonly day: Day | null;
  readonly time: string | null;
}

interface HalvesOfDay {
  readonly afternoon: RegExp;
  readonly night: RegExp;
}

type Kinds = readonly { readonly is: LineKind; readonly pattern: RegExp }[];

function readRow(row: string, line: number, kinds: Kinds, halves: HalvesOfDay): Row {
  const folded = foldWidth(row);
  for (const { is, pattern } of kinds) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const { name = "", text = "", y, m, d, part, h, min } = match.groups ?? {};
    const told = row.slice(row.length - text.length);
    return { kind: is, line, name: name.trim(), text: told, whole: row, day: dayOf(y, m, d), time: timeOf(halves, part, h, min) };
  }
  return { kind: null, line, name: "", text: row, whole: row, day: null, time: null };
}

const hoursOfHalf = 12;

function timeOf({ afternoon, night }: HalvesOfDay, part = "", hour = "", minute = ""): string | null {
  if (hour === "") return null;
  const written = Number(hour);
  const later = afternoon.test(part) && written < hoursOfHalf ? hoursOfHalf : 0;
  const told = night.test(part) && written === hoursOfHalf ? 0 : written + later;
  return told < 24 && Number(minute) < 60 ? `${String(told).padStart(2, "0")}:${minute}` : null;
}

function dayOf(year?: string, month?: string, date?: string): Day | null {
  if (year === undefined || month === undefined || date === undefined) return null;
  const parsed = parseDay(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
  return parsed.ok ? parsed.value : null;
}

type OpenTurn = Omit<Turn, "side">;

function gather(rows: readonly Row[], isSpeaker: (row: Row) => boolean): readonly OpenTurn[] {
  const turns: { name: string; lines: SpokenPiece[]; day: Day | null; time: string | null }[] = [];
  let day: Day | null = null;
  /** Of a line that holds nothing but a time: it stands for what follows. */
  let time: string | null = null;
  for (const row of rows) {
    if (row.day !== null && row.day !== day) time = null;
    day = row.day ?? day;
    if (row.kind === "day" || row.kind === "nothing") {
      time = row.time ?? time;
      continue;
    }
    const begins = row.kind !== null && isSpeaker(row);
    if (begins) turns.push({ name: row.name, lines: [], day, time: row.time ?? time });
    const text = begins ? row.text : row.whole;
    if (text !== "" && (!begins || row.kind === "said")) turns.at(-1)?.lines.push({ line: row.line, text });
  }
  return turns;
}

interface SideTools {
  readonly borrower: RegExp;
  readonly other: RegExp;
  readonly sounds: RegExp;
}

function sidesOf(turns: readonly OpenTurn[], { borrower, other, sounds }: SideTools): ReadonlyMap<string, Side> {
  const names = [...new Set(turns.map(({ name }) => name))];
  const sides = new Map<string, Side>();
  const said = (name: string): string =>
    foldWidth(turns.flatMap((turn) => (turn.name === name ? turn.lines.map(({ text }) => text) : [])).join("\n"));
  for (const name of names) {
    if (borrower.test(name)) sides.set(name, "borrower");
    else if (other.test(name)) sides.set(name, "other");
  }
  const unknown = names.filter((name) => !sides.has(name));
  for (const name of unknown) if (sounds.test(said(name))) sides.set(name, "other");
  const left = names.filter((name) => !sides.has(name));
  const [only] = left;
  if (only === undefined || left.length > 1) return sides;
  const taken = new Set(sides.values());
  if (taken.size === 1) sides.set(only, taken.has("other") ? "borrower" : "other");
  return sides;
}
