/** A failure as its sentence. The compiler proves that every kind has one. */

import type { CliText } from "@tanhao/text/zh-CN/cli";
import type { Failure } from "./failure.ts";

/** Failures that stand in another file's words are worded by that file's text first. */
type Worded<F extends Failure> = F extends { readonly kind: "case-file-invalid" }
  ? { readonly path: string; readonly sentences: readonly string[] }
  : F extends { readonly kind: "file-not-read" | "map-invalid" }
    ? { readonly path: string; readonly sentence: string }
    : F;

type FailureWords = { readonly [Kind in Failure["kind"]]: (failure: Worded<Extract<Failure, { readonly kind: Kind }>>) => string };

export function wordFailure(failure: Failure, words: CliText): string {
  const sentences: FailureWords = words.failures;
  return (sentences[failure.kind] as (of: unknown) => string)(failure); // the kind picks the sentence made for it
}
