/**
 * `rehearsal.done`: a talk was practised with a simulated agent. Which one, from which seed, how it ended and the points of each skill;
 * what was said is not kept.
 */

import type { Day } from "@tanhao/core/day";
import { dayAt, fieldsAt, itemsAt, type Place, required, wholeNumberAt } from "@tanhao/core/debt/facts-document-place";
import { type AgentKind, agentKinds, type Outcome, outcomes, type Skill, skills } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import { asJson, type Kind, parseMembers, whole } from "./kind.ts";
import { requiredWord } from "./record-members.ts";

export interface RehearsalDone {
  readonly on: Day;
  readonly agent: AgentKind;
  readonly seed: number;
  readonly outcome: Outcome;
  readonly score: readonly { readonly skill: Skill; readonly points: number; readonly of: number }[];
}

const mostSeed = 999_999_999;
const mostPoints = 1000;

export const rehearsalDone: Kind<RehearsalDone> = {
  v: 1,
  upcasters: [],
  parse: (payload) =>
    parseMembers(payload, ["on", "agent", "seed", "outcome", "score"], (member) => {
      const must = whole({
        on: required(member("on"), dayAt),
        agent: requiredWord(member("agent"), agentKinds),
        seed: required(member("seed"), (place) => wholeNumberAt(place, 0, mostSeed)),
        outcome: requiredWord(member("outcome"), outcomes),
      });
      const score = itemsAt(member("score"))
        .map(pointsAt)
        .filter((one) => one !== undefined);
      return must && { ...must, score };
    }),
  write: asJson,
};

function pointsAt(place: Place): RehearsalDone["score"][number] | undefined {
  const member = fieldsAt(place, ["skill", "points", "of"]);
  const points = (name: "points" | "of"): number | undefined =>
    member && required(member(name), (given) => wholeNumberAt(given, 0, mostPoints));
  return whole({ skill: member && requiredWord(member("skill"), skills), points: points("points"), of: points("of") });
}
