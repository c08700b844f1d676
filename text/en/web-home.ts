import type { webHome as chinese } from "../zh-CN/web-home.ts";

export const webHome: typeof chinese = {
  title: "Where I stand",
  titleOf: (name) => (name === undefined ? "Where they stand" : `Where ${name} stands`),
  asOf: (day, weekday) => `${weekday}, ${day}`,
};
