/**
 * A class tapped instead of typed: what the listener would have heard, with nothing left to doubt. While somebody talks there is
 * no time to type; the borrower knows well enough that it was "wait for notice".
 */

import type { Heard } from "@tanhao/core/talk/listen";
import { classOf, type Gate, type HeardLabel, threatKindOf } from "@tanhao/core/talk/utterance-class";

/** A class, or a court's paper, which is none. */
export type TapLabel = HeardLabel | "COURT";

export function heardFromTap(tap: TapLabel): Heard {
  const label = labelOfTap(tap);
  return {
    classes: [{ class: classOf(label), share: 1 }],
    threat: threatKindOf(label),
    sure: true,
    gates: gatesOf[tap] ?? [],
    gentle: false,
  };
}

export const labelOfTap = (tap: TapLabel): HeardLabel => (tap === "COURT" ? "THREAT.legal" : tap);

const gatesOf: Partial<Readonly<Record<TapLabel, readonly Gate[]>>> = { SCAM: ["SCAM"], "THREAT.crime": ["CRIME"], COURT: ["COURT"] };
