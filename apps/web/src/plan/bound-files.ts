/** The solver behind the lower bound: one file of the app's own folder, fetched when first needed and then kept. */

import type { OnProgress } from "@tanhao/readers/reading-steps";
import wasm from "highs/runtime?url";
import { areKept, forgetOthers, keptOrFetched } from "../shell/kept-files.ts";

const shelf = "plan-bound";
const url = new URL(wasm, import.meta.url).href;

export const solverIsHere = (): Promise<boolean> => areKept(shelf, [url]);

/** `null`: not here, and no network to fetch it from. */
export async function fetchSolver(onProgress: OnProgress): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const bytes = await keptOrFetched(shelf, url, onProgress);
    await forgetOthers(shelf, [url]);
    return bytes;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // what fetch throws without a network
    return null;
  }
}
