/** A rehearsal that was scored -> an entry of the case's journal; what came before it, to be compared with. What was said is not kept. */

import type { Day } from "@tanhao/core/day";
import type { Result } from "@tanhao/core/result";
import { type Skill, skills } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import type { Scene } from "@tanhao/core/talk/rehearsal/scene";
import type { SkillScore } from "@tanhao/core/talk/rehearsal/score";
import type { CaseRecord } from "@tanhao/journal/case-record";
import type { Entry } from "@tanhao/journal/entry";
import { appendEntries } from "../case/append-entries.ts";
import type { CasePorts, NotKept } from "../case/case-ports.ts";

export const keepRehearsal = (
  { agent, seed, outcome }: Scene,
  score: readonly SkillScore[],
  on: Day,
  ports: Pick<CasePorts, "journal">,
): Promise<Result<readonly Entry[], NotKept>> =>
  appendEntries(ports, {
    kind: "rehearsal.done",
    payload: {
      on,
      agent: agent.kind,
      seed,
      outcome: outcome ?? "ended",
      score: score.map(({ skill, points, of }) => ({ skill, points, of })),
    },
  });

export interface SkillProgress {
  readonly skill: Skill;
  /** Shares of the points, oldest first, of rehearsals that scored it. */
  readonly shares: readonly number[];
}

/** How each skill went over time; the last is the one just kept. */
export function progressOf({ rehearsals }: Pick<CaseRecord, "rehearsals">, latest: readonly SkillScore[]): readonly SkillProgress[] {
  const scores = [...rehearsals.map(({ payload }) => payload.score), latest];
  return skills.map((skill) => ({
    skill,
    shares: scores.flatMap((score) => score.flatMap((one) => (one.skill === skill && one.of > 0 ? [one.points / one.of] : []))),
  }));
}
