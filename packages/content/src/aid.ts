/** Help that may be asked for, papers that show a hardship, and words of spending. Data is generated from directory/ and checked when it is generated. */

import type { SpendingWords } from "@tanhao/core/budget/spending-from-bills";
import type { Benefit } from "@tanhao/core/materials/benefit";
import type { Proof } from "@tanhao/core/materials/proof";
import { benefits as benefitData, proofs as proofData, spendingWords as wordData } from "../generated/aid.ts";

export const benefits: readonly Benefit[] = benefitData as readonly Benefit[]; // checked by build-aid.ts
export const proofs: readonly Proof[] = proofData as readonly Proof[]; // as above
export const spendingWords: SpendingWords = wordData as SpendingWords; // as above
