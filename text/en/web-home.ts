import type { webHome as chinese } from "../zh-CN/web-home.ts";

export const webHome: typeof chinese = {
  title: "Where I stand",
  asOf: (day, weekday) => `${weekday}, ${day}`,
};
