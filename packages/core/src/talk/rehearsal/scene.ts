/**
 * A rehearsal as it stands: who is on the line with which policy, what is owed in the invented case, what has been said so far and
 * what lies on the table. It is a value; each line makes the next one (answer.ts).
 */

import { fraction, multiply } from "../../fraction.ts";
import { addFen, type Fen, multiplyFen, subtractFen, toFraction, toYuan, yuan } from "../../money.ts";
import type { CoachedMove, Slip } from "./borrower-move.ts";
import { drawOne, drawWithin, happens } from "./draw.ts";
import type { AgentKind, AgentSheet, Outcome, RehearsalBook, Situation, Want } from "./rehearsal-book.ts";
import { drawPolicy, type Level, type Policy, type Terms, wholeYuan } from "./terms.ts";

export type Turn =
  | { readonly who: "agent"; readonly text: string; readonly situation: Situation }
  | {
      readonly who: "borrower";
      readonly text: string;
      readonly moves: readonly CoachedMove[];
      readonly slips: readonly Slip[];
      /** It names a sum or a number of months. */
      readonly figures: boolean;
    };

/** What is owed and what can be kept each month, all invented. */
export interface Figures {
  readonly owedFen: Fen;
  readonly limitFen: Fen;
  readonly interestFen: Fen;
  readonly penaltyFen: Fen;
  readonly feeFen: Fen;
}

export interface Scene {
  readonly agent: AgentSheet;
  readonly seed: number;
  readonly figures: Figures;
  readonly policy: Policy;
  readonly patience: number;
  readonly turns: readonly Turn[];
  readonly mood: number;
  readonly level: Level | "bot";
  readonly known: readonly Want[];
  readonly proposals: number;
  /** How the first proposal was answered. */
  readonly first: "refused" | "granted" | null;
  /** On the table, from the other side; always within its policy. */
  readonly offer: Terms | null;
  readonly outcome: Outcome | null;
  /** Words of danger to life were said: nothing goes on. */
  readonly crisis: boolean;
}

/** `kind` is drawn from the seed where none is named. */
export function startRehearsal(book: RehearsalBook, seed: number, kind: AgentKind | null): Scene {
  const agent = book.agents[kind ?? drawOne(seed, 0, "kind", Object.keys(book.agents) as AgentKind[]) ?? "bank-card"]; // keys of a record of kinds
  const figures = drawFigures(book, seed);
  const scene: Scene = {
    agent,
    seed,
    figures,
    policy: drawPolicy(agent, seed, figures.owedFen),
    patience: drawWithin(seed, 0, "patience", agent.patience),
    turns: [],
    mood: drawWithin(seed, 0, "mood", agent.mood),
    level: agent.starts,
    known: [],
    proposals: 0,
    first: null,
    offer: null,
    outcome: null,
    crisis: false,
  };
  return saying(scene, book, agent.starts === "bot" ? ["bot"] : agent.nature === "fake" ? ["greet", "scam"] : ["greet"]);
}

function drawFigures({ case: sheet }: RehearsalBook, seed: number): Figures {
  const limitFen = multiplyFen(yuan("1"), fraction(drawWithin(seed, 0, "limit", sheet.limitYuan, sheet.limitYuan.step)));
  const owedFen = multiplyFen(limitFen, fraction(drawWithin(seed, 0, "owed", sheet.months)));
  const share = (percent: number): Fen => wholeYuan(multiply(toFraction(owedFen), fraction(percent, 100)));
  return {
    owedFen,
    limitFen,
    interestFen: share(sheet.interestPercent),
    penaltyFen: share(sheet.penaltyPercent),
    feeFen: share(sheet.feePercent),
  };
}

/** The other side says one line for each situation, put together; the wording is the agent's own where it has one. */
export function saying(scene: Scene, book: RehearsalBook, said: readonly Situation[]): Scene {
  const [situation] = said;
  if (situation === undefined) return scene;
  const place = scene.turns.length;
  const text = said
    .map((one) => {
      const wordings = scene.agent.lines[one] ?? book.lines[one];
      return filled(drawOne(scene.seed, place, one, wordings) ?? "", slotsOf(scene));
    })
    .join("");
  return { ...scene, turns: [...scene.turns, { who: "agent", text, situation: said.at(-1) ?? situation }] };
}

export const ended = (scene: Scene, book: RehearsalBook, situation: Situation, outcome: Outcome): Scene => ({
  ...saying(scene, book, [situation]),
  outcome,
});

/** Without the fen where there are none: as it is said. */
export const sayYuan = (amount: Fen): string => toYuan(amount).replace(/\.00$/, "");

function slotsOf({ figures, offer, policy, seed }: Scene): Readonly<Record<string, string>> {
  const { owedFen, interestFen, penaltyFen, feeFen } = figures;
  return {
    owed: sayYuan(owedFen),
    principal: sayYuan(subtractFen(owedFen, addFen(interestFen, addFen(penaltyFen, feeFen)))),
    interest: sayYuan(interestFen),
    penalty: sayYuan(penaltyFen),
    fee: sayYuan(feeFen),
    monthly: offer === null ? "" : sayYuan(offer.monthlyFen),
    months: offer === null ? "" : String(offer.months),
    first: offer === null ? "" : sayYuan(offer.firstFen),
    deferral: String(offer?.deferral ?? ""),
    waiver: String(policy.waiverPercent),
    days: String(drawWithin(seed, 0, "days", { least: 3, most: 7 })),
    ticket: String(drawWithin(seed, 0, "ticket", { least: 300_100, most: 999_900 })),
  };
}

/** A slot that is not known stays as it is written, so that a test sees it. */
export const filled = (line: string, slots: Readonly<Record<string, string>>): string =>
  line.replace(/\{([a-z]+)\}/g, (mark, name: string) => slots[name] ?? mark);

/** What the other side said last. */
export function lastSituation({ turns }: Scene): Situation | null {
  const last = turns.findLast((turn) => turn.who === "agent");
  return last?.who === "agent" ? last.situation : null;
}

export const hasSaid = ({ turns }: Scene, move: CoachedMove): boolean =>
  turns.some((turn) => turn.who === "borrower" && turn.moves.includes(move));

export const timesSaid = ({ turns }: Scene, move: CoachedMove): number =>
  turns.filter((turn) => turn.who === "borrower" && turn.moves.includes(move)).length;

export const allSlips = ({ turns }: Scene): readonly Slip[] => turns.flatMap((turn) => (turn.who === "borrower" ? turn.slips : []));

/** Chance of this turn. */
export const chance = (scene: Scene, what: keyof AgentSheet["chance"]): boolean =>
  happens(scene.seed, scene.turns.length, what, scene.agent.chance[what]);
