/** A sentence about a debt of somebody else the person vouches for. Its sum is never the person's own balance. */

import type { GuarantorLiability } from "@tanhao/core/materials/credit-report";
import { type Fen, parseYuan } from "@tanhao/core/money";
import { err, ok, type Result } from "@tanhao/core/result";
import type { UnreadableReason } from "../file-reading.ts";
import { dayOf } from "./brief-account.ts";
import {
  asOfPattern,
  balanceCurrency,
  balancePattern,
  currencyOf,
  enterpriseWords,
  guaranteeHead,
  homeCurrency,
  liabilityPattern,
  partyOnly,
  wholeBrackets,
} from "./vocabulary.ts";

export type Guarantee = Omit<GuarantorLiability, "file" | "line" | "page" | "sentence">;

export function readGuarantee(text: string): Result<Guarantee, UnreadableReason> {
  const head = guaranteeHead.exec(text);
  if (!head) return err("sentence-unknown");
  const [, began = "", party = "", lender = "", product = ""] = head;
  const day = dayOf(began);
  if (day === null) return err("day-impossible");
  const liability = liabilityPattern.exec(text);
  const [liabilityFen, balanceFen] = [fenOf(liability?.[1]), fenOf(balancePattern.exec(text)?.[1])];
  if (liabilityFen === undefined || balanceFen === undefined) return err("amount-too-large");
  const [, year, month = ""] = asOfPattern.exec(text) ?? [];
  return ok({
    day,
    lender: bare(lender),
    product: product === "" ? null : bare(product),
    forWhom: whomOf(party),
    liabilityFen,
    balanceFen,
    currency: currencyOf(liability?.[2] ?? "") ?? currencyOf(balanceCurrency.exec(text)?.[2] ?? "") ?? homeCurrency,
    asOf: year === undefined ? null : `${year}-${month.padStart(2, "0")}`,
  });
}

const bare = (name: string): string => wholeBrackets.exec(name)?.[1] ?? name;

/** `undefined`: too large to be a sum. */
function fenOf(words: string | undefined): Fen | null | undefined {
  if (words === undefined) return null;
  const parsed = parseYuan(words);
  return parsed.ok ? parsed.value : undefined;
}

/** By the name or the kind of its paper; a bare name may be anybody's. */
function whomOf(party: string): Guarantee["forWhom"] {
  const [, name = "", paper = ""] = partyOnly.exec(party) ?? [];
  if (enterpriseWords.test(name) || enterpriseWords.test(paper)) return "enterprise";
  return paper === "" ? "unknown" : "person";
}
