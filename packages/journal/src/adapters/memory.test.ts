import { describe, expect, it } from "vitest";
import { describeStorage } from "../storage-contract.ts";
import { memoryPlace, memoryStorage } from "./memory.ts";

describeStorage(
  "memory",
  async () => {
    const place = memoryPlace();
    return { open: async () => memoryStorage(place) };
  },
  { describe, it, expect },
);
