/** Standard input as text, strictly UTF-8: other bytes would become other words and amounts. */

import { err, ok, type Result } from "@tanhao/core/result";
import type { World } from "../world.ts";
import type { LineFailure } from "./failure.ts";

export async function readStdin(world: Pick<World, "stdin">): Promise<Result<string, LineFailure>> {
  return decodeText(await world.stdin());
}

export function decodeText(bytes: Uint8Array): Result<string, LineFailure> {
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return err({ kind: "stdin-not-utf8" });
    throw error;
  }
}
