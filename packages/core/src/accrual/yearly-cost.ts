/** Placeholder replaced in this same step. */
export interface YearlyCost {
  readonly solutions: "one" | "none" | "several";
  readonly nominal: number | null;
  readonly effective: number | null;
  readonly all: readonly number[];
}
