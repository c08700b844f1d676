/** Proves what no plan can cost less than, with a solver that is fetched when first asked for. In a worker, so that it can be ended at any moment. */

import { linearProgramText } from "@tanhao/app/plan/linear-program-text";
import type { Fen } from "@tanhao/core/money";
import { plansOn } from "@tanhao/core/plan/make-plans";
import type { PlanGrounds } from "@tanhao/core/plan/plan-grounds";
import loadHighs, { type Highs, type InitOptions } from "highs";
import { fetchSolver } from "./bound-files.ts";

export type FromBoundWorker =
  /** Bytes of the solver. */
  | { readonly is: "loading"; readonly done: number; readonly of: number }
  | { readonly is: "solving" }
  /** The solver could not be fetched. */
  | { readonly is: "missing" }
  /** `null`: not found within the time. */
  | { readonly is: "done"; readonly boundFen: Fen | null };

/** A cheap phone takes some ten times what a desk takes. */
const longestSeconds = 40;

const say = (message: FromBoundWorker): void => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<PlanGrounds>) => {
  // Whatever the solver stumbles over on this device, most often its memory.
  prove(data).catch(() => say({ is: "done", boundFen: null }));
});

async function prove(grounds: PlanGrounds): Promise<void> {
  const wasm = await fetchSolver((done, of) => say({ is: "loading", done, of }));
  if (wasm === null) return say({ is: "missing" });
  say({ is: "solving" });
  const highs = await loadFrom(await WebAssembly.compile(wasm));
  const { plans } = plansOn(grounds, (program) => {
    const solution = highs.solve(linearProgramText(program), { time_limit: longestSeconds, output_flag: false });
    return solution.Status === "Optimal" ? solution.ObjectiveValue : null;
  });
  say({ is: "done", boundFen: plans[0]?.lowerBoundFen ?? null });
}

/**
 * The loader of this version fetches its file even where it was given the bytes, which fails without a network; the hook
 * of the compiler that made it takes them.
 */
const loadFrom = (module: WebAssembly.Module): Promise<Highs> =>
  new Promise((resolve, reject) => {
    const instantiateWasm = (imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void) =>
      void WebAssembly.instantiate(module, imports).then(receive, reject);
    loadHighs({ instantiateWasm } as InitOptions).then(resolve, reject);
  });
