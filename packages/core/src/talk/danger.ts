/**
 * Danger to life heard by a small trained listener, beside the rules of talk/gates.yaml: people say it in more ways than anybody can
 * write down. It answers in two grades, as the product does: stop, or one gentle question. What the rules find stands; this only adds.
 *
 * It is a help, not a watch (docs/tone.md says how much it misses).
 */

import { type Concept, featuresFor } from "./features.ts";
import { type HearModel, sharesOf } from "./hear-model.ts";

export const dangerLabels = ["danger", "gentle", "everyday"] as const;
export type DangerLabel = (typeof dangerLabels)[number];

export interface DangerBook {
  readonly concepts: readonly Concept[];
  /** `sureFrom`: the share of danger from which everything else stops. */
  readonly model: HearModel<DangerLabel>;
  /** The share of danger and of what may mean it, together, from which one gentle question is asked. */
  readonly askFrom: number;
}

export type HeardDanger = "stop" | "ask" | null;

/** Takes plain text (normal-text.ts): the whole and its parts, whichever sounds worst. */
export function dangerListener({ concepts, model, askFrom }: DangerBook): (plain: string) => HeardDanger {
  const features = featuresFor(concepts, model.buckets);
  const [danger, gentle] = [model.labels.indexOf("danger"), model.labels.indexOf("gentle")];
  return (plain) => {
    const heard = [...partsOf(plain)].map((said) => sharesOf(model, features(said)));
    if (heard.some((shares) => (shares[danger] ?? 0) >= model.sureFrom)) return "stop";
    return heard.some((shares) => (shares[danger] ?? 0) + (shares[gentle] ?? 0) >= askFrom) ? "ask" : null;
  };
}

/** Each sentence; of a long text also each two clauses that follow one another, so that what is said of money does not cover it. */
function partsOf(plain: string): ReadonlySet<string> {
  const sentences = plain.split(/[。!?;…\n]+/u).filter((sentence) => sentence !== "");
  const clauses = sentences.flatMap((sentence) => sentence.split(",")).filter((clause) => clause !== "");
  const pairs = clauses.length < longFrom ? [] : clauses.slice(1).map((clause, at) => `${clauses[at]},${clause}`);
  return new Set([plain, ...sentences, ...pairs]);
}

/** In clauses. */
const longFrom = 4;
