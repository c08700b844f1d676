/** What each group of the contract form works on. */

import type { DebtForm } from "@tanhao/app/case/debt-form";
import type { Day } from "@tanhao/core/day";
import type { SetStoreFunction } from "solid-js/store";

export interface GroupProps {
  readonly form: DebtForm;
  readonly set: SetStoreFunction<DebtForm>;
  /** The sentence for a place of the debt's document, `principal.stated`. */
  readonly errorAt: (path: string) => string | undefined;
  readonly today: () => Day;
}
