/** Changes some of what the household stated and leaves the rest as it was: the sum a month, the plan chosen, money that comes once. */

import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { writeFacts } from "@tanhao/core/debt/facts-document";
import type { Result } from "@tanhao/core/result";
import type { CasePorts, NotKept } from "./case-ports.ts";
import { given } from "./debt-form.ts";
import { type HouseholdRefused, stateHousehold } from "./state-household.ts";

/** Keys of case.yaml, as typed. `undefined` takes the fact back. */
export interface HouseholdChange {
  readonly firm?: { readonly yuan: string } | undefined;
  readonly planChosen?: string | undefined;
  readonly lumpSums?: readonly { readonly yuan: string; readonly source: string; readonly on: string }[] | undefined;
}

export function changeHousehold(
  change: HouseholdChange,
  facts: CaseFacts,
  ports: CasePorts,
): Promise<Result<null, HouseholdRefused | NotKept>> {
  const { lumpSums, ...others } = change;
  const sums = "lumpSums" in change ? { lumpSums: lumpSums?.map(given) } : {};
  return stateHousehold({ ...writeFacts(facts), ...others, ...sums }, ports);
}
