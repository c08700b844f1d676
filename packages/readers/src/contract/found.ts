/** What one sentence of a contract yields, before it is told where it stands. */

import type { ContractFlagName, ContractTermName } from "@tanhao/core/materials/contract-reading";

export interface Found {
  readonly name: ContractTermName;
  readonly value: string;
}

export interface FoundIn {
  readonly terms: readonly Found[];
  readonly flags: readonly ContractFlagName[];
}
