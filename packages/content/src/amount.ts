/** The words by which sums of money are recognised, as the apps pass them to the core. Generated from talk/amount.yaml. */

import type { AmountVocabulary } from "@tanhao/core/talk/amount/amount-vocabulary";
import { amount } from "../generated/amount.ts";

export const amountVocabulary: AmountVocabulary = amount as AmountVocabulary; // shape and patterns were checked by build-amount.ts
