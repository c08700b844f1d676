/** What reading the bills of a case takes; loaded when the first is read. */

import type { Transaction } from "@tanhao/core/materials/transaction";
import type { World } from "./world.ts";

export async function billPorts(world: World) {
  const [{ readFile }, { parseMapping }, { linkTransactions }, { housesIn }, lenders] = await Promise.all([
    import("@tanhao/readers/read-file"),
    import("@tanhao/readers/table/column-mapping"),
    import("@tanhao/core/materials/link-transactions"),
    import("@tanhao/readers/payment-houses"),
    world.loadLenders(),
  ]);
  return {
    files: world.files,
    lenders,
    parseMapping,
    readFile,
    linkTransactions: (rows: readonly Transaction[]) => linkTransactions(rows, housesIn),
  };
}
