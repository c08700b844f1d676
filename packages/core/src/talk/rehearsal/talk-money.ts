/**
 * What a lender's desk answers: it asks what it needs, refuses, evades, offers its own, grants, or closes. It grants only what `granted`
 * lets through. An agreement is reached when terms on the table that the borrower can keep are agreed to and nothing harmful was said.
 */

import { divide, fraction } from "../../fraction.ts";
import { type Fen, toFraction, zeroFen } from "../../money.ts";
import { type BorrowerMove, isHarm } from "./borrower-move.ts";
import type { RehearsalBook, Situation, Want } from "./rehearsal-book.ts";
import { allSlips, chance, ended, hasSaid, type Scene, saying } from "./scene.ts";
import { granted, type Level, longestTerms, type Terms, termsFor, wholeYuan } from "./terms.ts";
import type { Understood } from "./understand.ts";

export function talkMoney(before: Scene, said: Understood, book: RehearsalBook): Scene {
  const scene = learned(before, said);
  const has = (move: BorrowerMove): boolean => said.moves.includes(move);
  const { offer } = scene;
  if (offer !== null && (has("SUMMARISE") || has("ACCEPT"))) return agreeTo(offer, scene, said, book);
  if (has("PROPOSE")) return answerProposal(scene, said, book);
  if (has("PAUSE")) return leave(scene, book);
  if (has("SUPERVISOR")) return passOn(scene, book);
  if (has("DECLINE")) return saying({ ...scene, offer: null }, book, ["declined"]);
  const answers = answersTo(scene, said);
  const dull = answers.some((one) => evasible.includes(one));
  if (dull && !pinned(scene) && chance(scene, "evade")) return saying(scene, book, ["evade"]);
  if (dull && chance(scene, "cold")) return saying(scene, book, ["cold"]);
  return saying(scene, book, answers);
}

/** What a listless desk may leave unanswered. */
const evasible: readonly Situation[] = ["policy", "items", "reason-heard", "written-no", "noted"];

/** Whoever has asked who, when or what exactly is no longer put off. */
const pinned = (scene: Scene): boolean => hasSaid(scene, "CLARIFY") || hasSaid(scene, "ASK_WHEN") || hasSaid(scene, "ASK_TICKET");

function learned(scene: Scene, { moves, proof, text }: Understood): Scene {
  const told = new Set<Want>(scene.known);
  const opening = moves.includes("STATE") && !told.has("reason");
  if (moves.includes("STATE")) told.add("reason");
  if (proof && text !== "") told.add("proof");
  if (moves.includes("ASK_WRITTEN")) told.add("request");
  return { ...scene, known: [...told], mood: opening ? scene.mood + 1 : scene.mood };
}

/** In the order of what was asked, two at most. */
function answersTo(scene: Scene, { moves, proof }: Understood): readonly Situation[] {
  const { known, offer, policy } = scene;
  const wanting = policy.needs.includes("proof") && !known.includes("proof");
  const answer: Readonly<Partial<Record<BorrowerMove, readonly Situation[]>>> = {
    VERIFY_CALLER: ["identify"],
    STOP_SCAM: ["identify"],
    MIN_ID: ["thanks"],
    STATE: [proof ? "proof-heard" : wanting ? "need-proof" : "reason-heard"],
    ASK_POLICY: policy.waiverPercent > 0 ? ["policy", "waiver"] : ["policy"],
    ASK_ITEMS: ["items"],
    ASK_WRITTEN: [policy.writes && offer !== null ? "written-yes" : "written-no"],
    ASK_WHEN: ["when"],
    ASK_TICKET: ["ticket"],
    CLARIFY: ["clear"],
    BOUNDARY: ["noted"],
    COMPLAIN_IN: ["ticket"],
    SAFE_PAY: ["noted"],
    SUMMARISE: ["noted"],
    ACCEPT: ["no-offer"],
    GREET: [known.includes("reason") ? "ask-figure" : "ask-reason"],
  };
  const given = moves.flatMap((move) => answer[move] ?? []).slice(0, 2);
  return given.length === 0 ? ["unclear"] : given;
}

/** Terms above what can be kept are harm, however gladly they are agreed to; so is an agreement that rests on something harmful. */
function agreeTo(offer: Terms, scene: Scene, { monthlyFen }: Understood, book: RehearsalBook): Scene {
  if (monthlyFen !== null && offer.months > 0 && monthlyFen !== offer.monthlyFen && monthlyFen !== offer.firstFen)
    return saying(scene, book, ["counter"]);
  const { limitFen } = scene.figures;
  const above = offer.monthlyFen > limitFen || offer.firstFen > limitFen;
  const harmed = above || allSlips(scene).some((slip) => isHarm(slip));
  return ended(scene, book, "close-agreed", harmed ? "harm" : offer.months > 0 ? "agreement" : "partial");
}

function answerProposal(scene: Scene, said: Understood, book: RehearsalBook): Scene {
  const { policy, agent, known } = scene;
  const level: Level = scene.level === "supervisor" ? "supervisor" : "desk";
  const monthlyFen = monthlyOf(said, scene);
  if (monthlyFen === null && !said.deferral) return saying(scene, book, ["ask-figure"]);
  const missing = policy.needs.find((want) => !known.includes(want));
  if (missing !== undefined) return saying(scene, book, [askFor[missing]]);
  if (level === "desk" && !pinned(scene) && chance(scene, "evade")) return saying(scene, book, ["evade"]);

  const answered = { ...scene, proposals: scene.proposals + 1 };
  const refused = (situation: Situation, offer: Terms | null = null): Scene =>
    saying({ ...answered, first: scene.first ?? "refused", offer }, book, chance(scene, "press") ? ["press", situation] : [situation]);
  const given = (terms: Terms, situation: Situation): Scene =>
    saying({ ...answered, first: scene.first ?? "granted", offer: granted(terms, policy, level, scene.figures.owedFen) }, book, [
      situation,
    ]);

  if (!policy.decides && level === "desk") return refused("no-authority");
  if (level === "desk" && (scene.mood < 0 || (scene.proposals === 0 && chance(scene, "refuse")))) return refused("refuse");
  if (monthlyFen === null) {
    const deferral = said.months ?? 1;
    return deferral > 0 && deferral <= policy.deferral
      ? given({ firstFen: zeroFen, monthlyFen: zeroFen, months: 0, deferral }, "grant-deferral")
      : refused("refuse");
  }
  if (policy.extension && level === "desk" && scene.proposals === 0 && policy.deferral > 0 && agent.nature === "lender")
    return refused("extension", granted(extensionOf(policy.deferral), policy, level, scene.figures.owedFen));
  const terms = termsFor(policy, level, scene.figures.owedFen, monthlyFen);
  if (terms !== null) return given(terms, terms.firstFen > 0 ? "grant-first" : "grant");
  const longest = longestTerms(policy, level, scene.figures.owedFen);
  return longest === null ? refused("refuse") : refused("counter", granted(longest, policy, level, scene.figures.owedFen));
}

const extensionOf = (deferral: number): Terms => ({ firstFen: zeroFen, monthlyFen: zeroFen, months: 0, deferral });

const askFor: Readonly<Record<Want, Situation>> = { reason: "ask-reason", proof: "need-proof", request: "need-request" };

/** A number of months alone names the instalment as well. */
function monthlyOf({ monthlyFen, months, deferral }: Understood, { figures }: Scene): Fen | null {
  if (monthlyFen !== null) return monthlyFen > 0 ? monthlyFen : null;
  return deferral || months === null || months === 0 ? null : wholeYuan(divide(toFraction(figures.owedFen), fraction(months)));
}

function leave(scene: Scene, book: RehearsalBook): Scene {
  if (pinned(scene) || scene.offer !== null) return ended(scene, book, "close-callback", "callback");
  return scene.first === "refused" ? ended(scene, book, "close-refused", "refused") : ended(scene, book, "hangup", "ended");
}

function passOn(scene: Scene, book: RehearsalBook): Scene {
  if (scene.level === "supervisor") return saying(scene, book, ["noted"]);
  return chance(scene, "transfer")
    ? saying({ ...scene, level: "supervisor", mood: scene.mood + 1 }, book, ["to-supervisor"])
    : saying(scene, book, ["no-supervisor"]);
}
