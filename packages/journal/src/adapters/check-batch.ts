/** What every adapter may rely on in a batch. A batch that breaks it is a bug of ours. */

import { assert } from "@tanhao/core/assert";
import type { StorageBatch } from "../storage-port.ts";

export function checkBatch({ chains }: StorageBatch): void {
  assert(new Set(chains.map(({ device }) => device)).size === chains.length, "a batch names each device once");
  for (const { device, after, records } of chains) {
    records.forEach((record, index) => {
      assert(record.device === device, "the records of a chain are of its device");
      assert(record.sequence === (after?.sequence ?? 0) + 1 + index, "records follow the tail without a gap");
    });
  }
}
