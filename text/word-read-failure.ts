/** Why a file could not be read, as a sentence. The failures are those of the readers, taken structurally. */

import type { importing } from "./zh-CN/import.ts";

type Words = typeof importing;
type Kind = keyof Words["failures"];

export const wordReadFailure = (failure: { readonly kind: Kind }, words: Words): string =>
  (words.failures[failure.kind] as (at: unknown) => string)(failure); // each kind's sentence takes that kind's data
