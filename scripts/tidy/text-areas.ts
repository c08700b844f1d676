/** Chinese and English have the same areas. That they have the same keys, the compiler checks: English is typed by Chinese. */

import { type Check, type Finding, isTest, type RepoFile } from "./check.ts";

export const textAreas: Check = {
  name: "text-areas",
  find: (files) => [...missing(files, "zh-CN", "en"), ...missing(files, "en", "zh-CN")],
};

function missing(files: readonly RepoFile[], here: string, there: string): Finding[] {
  const paths = new Set(files.map(({ path }) => path));
  return files
    .filter(({ path }) => path.startsWith(`text/${here}/`) && !isTest(path))
    .filter(({ path }) => !paths.has(path.replace(`text/${here}/`, `text/${there}/`)))
    .map(({ path }) => ({ path, line: 1, message: `there is no ${path.replace(`text/${here}/`, `text/${there}/`)}` }));
}
