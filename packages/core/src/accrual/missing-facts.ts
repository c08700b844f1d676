/** An account that cannot be rebuilt names the facts it lacks, by their path inside the debt: `principal.paidOut`. */
export interface MissingFacts {
  readonly kind: "missing-facts";
  readonly missing: readonly string[];
}
