import { describe, expect, it } from "vitest";
import { describeLockable } from "../seal/a-lockable-contract.ts";
import { describeStorage } from "../storage-contract.ts";
import { memoryPlace, memoryStorage, newMemory } from "./memory.ts";

describeStorage(
  "memory",
  async () => {
    const memory = newMemory();
    return { open: async () => memoryStorage(memory) };
  },
  { describe, it, expect },
);

describeLockable(
  "memory",
  async () => {
    const memory = newMemory();
    return { open: async () => memoryPlace(memory) };
  },
  { describe, it, expect },
);
