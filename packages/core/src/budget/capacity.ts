/** Placeholder replaced in this same step. */
import type { Fen } from "../money.ts";
export interface Capacity {
  readonly capacityFen: Fen;
  readonly stressedFen: Fen;
  readonly floorFen: Fen | null;
  readonly lines: readonly { readonly key: string; readonly name: string | null; readonly fen: Fen }[];
}
