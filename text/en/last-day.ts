import type { lastDay as chinese } from "../zh-CN/last-day.ts";

export const lastDay: typeof chinese = (v) => {
  if (v["movedFrom"] !== undefined) return `${v["day"]} (moved there from ${v["movedFrom"]}, a holiday)`;
  if (v["holidaysUnknown"] !== undefined)
    return `${v["day"]} (later if that is a holiday; the holidays of ${v["holidaysUnknown"]} are not known here)`;
  return v["day"] ?? "";
};
