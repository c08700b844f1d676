/**
 * The borrower says a line: it is understood, written down, and the other side answers. What comes first: danger to life, then harm
 * done to oneself, then a fraud or a collector over the line, then the talk about money (talk-money.ts).
 */

import { type CoachedMove, isHarm, type Slip } from "./borrower-move.ts";
import type { RehearsalBook } from "./rehearsal-book.ts";
import { allSlips, chance, ended, hasSaid, lastSituation, type Scene, saying, timesSaid } from "./scene.ts";
import { talkMoney } from "./talk-money.ts";
import type { Understood } from "./understand.ts";

export function answerLine(scene: Scene, said: Understood, book: RehearsalBook): Scene {
  if (scene.outcome !== null) return scene;
  const heard = written(scene, said);
  if (said.crisis) return ended({ ...heard, crisis: true }, book, "crisis", "ended");
  const { nature } = scene.agent;
  if (nature === "fake") return fraud(heard, said, book);
  if (nature === "over-line") return overTheLine(heard, said, book);
  if (scene.level === "bot") return robot(heard, said, book);
  const slip = answerToSlip(heard, said, book);
  const next = slip ?? talkMoney(heard, said, book);
  return next.outcome === null && borrowerTurns(next) >= next.patience ? outOfPatience(next, book) : next;
}

/** The borrower ends it; what it came to is told by what was reached. */
export const breakOff = (scene: Scene): Scene => (scene.outcome === null ? { ...scene, outcome: "ended" } : scene);

/** A proposal after one was answered is a counter-offer; a figure above what can be kept is a slip. */
function written(scene: Scene, said: Understood): Scene {
  const { moves, slips, monthlyFen, months, text } = said;
  const proposes = moves.includes("PROPOSE");
  const coached = moves.flatMap((move): readonly CoachedMove[] => {
    if (move === "GREET" || move === "ACCEPT") return [];
    return move === "PROPOSE" && scene.proposals > 0 ? ["PROPOSE", "COUNTER"] : [move];
  });
  const above = proposes && monthlyFen !== null && monthlyFen > scene.figures.limitFen;
  const found: readonly Slip[] = above ? [...slips, "ABOVE_LIMIT"] : slips;
  return {
    ...scene,
    turns: [...scene.turns, { who: "borrower", text, moves: coached, slips: found, figures: monthlyFen !== null || months !== null }],
  };
}

const borrowerTurns = ({ turns }: Scene): number => turns.filter(({ who }) => who === "borrower").length;

function outOfPatience(scene: Scene, book: RehearsalBook): Scene {
  const traced = hasSaid(scene, "ASK_WHEN") || hasSaid(scene, "ASK_TICKET");
  return ended(scene, book, traced ? "close-callback" : "close-refused", traced ? "callback" : "refused");
}

/** Money, a code or a right given to a fraud is gone. */
function fraud(scene: Scene, said: Understood, book: RehearsalBook): Scene {
  if (allSlips(scene).some((slip) => isHarm(slip))) return ended(scene, book, "scam-end", "harm");
  if (said.moves.some((move) => move === "STOP_SCAM" || move === "PAUSE" || move === "COMPLAIN_IN"))
    return ended(scene, book, "scam-end", "scam-avoided");
  const firm = (["VERIFY_CALLER", "MIN_ID", "SAFE_PAY", "DECLINE", "BOUNDARY", "ASK_WRITTEN"] as const).reduce(
    (sum, move) => sum + timesSaid(scene, move),
    0,
  );
  if (firm >= 2) return ended(scene, book, "scam-end", "scam-avoided");
  if (borrowerTurns(scene) >= scene.patience) return ended(scene, book, "scam-end", "ended");
  return saying(scene, book, [firm > 0 ? "scam-push" : "scam"]);
}

function overTheLine(scene: Scene, said: Understood, book: RehearsalBook): Scene {
  if (allSlips(scene).some((slip) => isHarm(slip))) return ended(scene, book, "taken", "harm");
  const bounds = timesSaid(scene, "BOUNDARY") + timesSaid(scene, "COMPLAIN_IN") + timesSaid(scene, "STOP_SCAM");
  if (bounds > 0 && said.moves.includes("ASK_WRITTEN")) return ended(scene, book, "over-stop", "callback");
  if (said.moves.includes("PAUSE") || said.moves.includes("STOP_SCAM")) return ended(scene, book, "over-stop", "ended");
  if (borrowerTurns(scene) >= scene.patience) return ended(scene, book, "hangup", "ended");
  return saying(scene, book, [bounds > 0 ? "over-again" : "over"]);
}

/** A machine passes on to a person when asked for one, or when it has not helped for a while. */
function robot(scene: Scene, said: Understood, book: RehearsalBook): Scene {
  const enough = borrowerTurns(scene) >= 4;
  return said.moves.includes("SUPERVISOR") || enough
    ? saying({ ...scene, level: "desk" }, book, ["to-human"])
    : saying(scene, book, ["bot"]);
}

/** Pleading and anger change the mood and nothing else; whoever gives everything away is taken at their word. */
function answerToSlip(scene: Scene, { slips, moves }: Understood, book: RehearsalBook): Scene | null {
  if (slips.some((slip) => slip === "INSULT" || slip === "THREATEN")) {
    const mood = scene.mood - 2;
    return mood < 0 && lastSituation(scene) === "angered"
      ? ended({ ...scene, mood }, book, "hangup", "refused")
      : saying({ ...scene, mood }, book, ["angered"]);
  }
  if (slips.some((slip) => slip === "GIVE_CODE" || slip === "PRIVATE_PAY")) return saying(scene, book, ["not-needed"]);
  if (slips.includes("YIELD") || slips.includes("BORROW") || slips.includes("WAIVE_RIGHTS")) return saying(scene, book, ["taken"]);
  if (slips.includes("INVENT")) return saying(scene, book, ["need-proof"]);
  if (slips.includes("BEG") && !moves.includes("PROPOSE"))
    return saying({ ...scene, mood: scene.mood - 1 }, book, chance(scene, "cold") ? ["cold"] : ["begged"]);
  return null;
}
