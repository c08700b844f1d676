/**
 * What a calm borrower would say next: who verifies, explains, proposes within what can be kept, counters once, asks for somebody who
 * may decide, asks for writing and reads back. Shown as a hint. It never names a figure above the limit and takes nothing that is.
 */

import { divide, fraction, multiply } from "../../fraction.ts";
import { type Fen, multiplyFen, toFraction, yuan } from "../../money.ts";
import type { Register } from "../hear-book.ts";
import type { CoachedMove } from "./borrower-move.ts";
import type { RehearsalBook, Situation } from "./rehearsal-book.ts";
import { filled, hasSaid, lastSituation, type Scene, sayYuan, timesSaid } from "./scene.ts";
import { instalmentsFor } from "./terms.ts";

export interface Hint {
  readonly move: CoachedMove;
  readonly line: string;
}

/** `null`: the talk is over. */
export function hintFor(scene: Scene, register: Register, book: RehearsalBook): Hint | null {
  if (scene.outcome !== null) return null;
  const move = nextMove(scene);
  const wordings = book.reference[move][register];
  const line = wordings[Math.min(timesSaid(scene, move), wordings.length - 1)] ?? "";
  return { move, line: filled(line, slotsOf(scene, move, book)) };
}

function nextMove(scene: Scene): CoachedMove {
  const { nature } = scene.agent;
  const said = (move: CoachedMove): boolean => hasSaid(scene, move);
  if (nature === "fake") return said("VERIFY_CALLER") ? "STOP_SCAM" : "VERIFY_CALLER";
  if (nature === "over-line") return !said("BOUNDARY") ? "BOUNDARY" : said("VERIFY_CALLER") ? "ASK_WRITTEN" : "VERIFY_CALLER";
  if (scene.level === "bot") return "SUPERVISOR";
  const asked = lastSituation(scene);
  const due = asked === null ? undefined : answerDue[asked];
  if (due !== undefined && timesSaid(scene, due) < 2) return due;
  if (!said("STATE")) return "STATE";
  if (scene.offer !== null) return canKeep(scene) ? close(scene) : haggle(scene);
  if (asked === "evade" || asked === "no-supervisor")
    return (["CLARIFY", "ASK_WHEN", "ASK_TICKET"].find((one) => !said(one as CoachedMove)) as CoachedMove | undefined) ?? "PROPOSE"; // of the list above
  return scene.proposals === 0 ? "PROPOSE" : haggle(scene);
}

const answerDue: Readonly<Partial<Record<Situation, CoachedMove>>> = {
  identify: "MIN_ID",
  "ask-reason": "STATE",
  "need-proof": "STATE",
  "need-request": "ASK_WRITTEN",
};

const canKeep = ({ offer, figures }: Scene): boolean =>
  offer !== null && offer.months > 0 && offer.monthlyFen <= figures.limitFen && offer.firstFen <= figures.limitFen;

const close = (scene: Scene): CoachedMove => (hasSaid(scene, "ASK_WRITTEN") ? "SUMMARISE" : "ASK_WRITTEN");

/** Once countered, then higher up the same again; then it is written down and left. */
function haggle(scene: Scene): CoachedMove {
  const left: readonly CoachedMove[] = ["ASK_POLICY", "COUNTER", "SUPERVISOR"];
  const next = left.find((move) => !hasSaid(scene, move));
  if (next !== undefined) return next;
  if (scene.level === "supervisor" && lastSituation(scene) === "to-supervisor") return "PROPOSE";
  const record: readonly CoachedMove[] = ["ASK_WRITTEN", "ASK_WHEN", "ASK_TICKET"];
  return record.find((move) => !hasSaid(scene, move)) ?? "PAUSE";
}

function slotsOf(scene: Scene, move: CoachedMove, book: RehearsalBook): Readonly<Record<string, string>> {
  const { offer, figures } = scene;
  if (move === "SUMMARISE" && offer !== null) return { monthly: sayYuan(offer.monthlyFen), months: String(offer.months) };
  const monthlyFen = move === "PROPOSE" && scene.proposals === 0 ? opening(figures.limitFen, book.openingPercent) : figures.limitFen;
  return { monthly: sayYuan(monthlyFen), months: String(instalmentsFor(figures.owedFen, monthlyFen)) };
}

/** Down to ten yuan, and never nothing. */
function opening(limitFen: Fen, percent: number): Fen {
  const tens = divide(multiply(toFraction(limitFen), fraction(percent, 100)), toFraction(tenYuan));
  return multiplyFen(tenYuan, fraction(tens.numerator / tens.denominator || 1n));
}

const tenYuan = yuan("10");
