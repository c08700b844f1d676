/** The ladder of one debt as JSON: codes and days; with them each rung as it was worded. */

import type { ClimbedRung, EscalationLadder } from "@tanhao/core/followup/escalation-ladder";

export const escalationDocument = <Worded extends object>(ladder: EscalationLadder, worded: (rung: ClimbedRung) => Worded) => ({
  grounds: ladder.grounds,
  next: ladder.next,
  waits: ladder.waits,
  rungs: ladder.rungs.map((one) => {
    const { rung, state, evidence, bodies, clocks } = one;
    return {
      rung: rung.id,
      line: rung.line,
      state,
      gapWorkingDays: rung.gapWorkingDays,
      after: rung.after,
      evidence,
      bodies: bodies.map(({ id, number }) => ({ id, number })),
      clocks,
      letters: rung.letters,
      told: worded(one),
    };
  }),
});
