/** A value by itself: steps rise, a range does not run backwards, no step says the same as the one below it. */

import type { Problem } from "../content-part.ts";
import type { YamlFile } from "../read-yaml.ts";
import type { ParameterFile } from "./law-schema.ts";

export function checkValues(file: YamlFile<ParameterFile>, parameter: ParameterFile): Problem[] {
  const problems: Problem[] = [];
  for (const [index, { value }] of (parameter.values ?? []).entries()) {
    const report = (path: readonly PropertyKey[], what: string, remedy: string): void =>
      void problems.push({ file: file.file, line: file.lineOf(["values", index, "value", ...path]), what, remedy });
    if ("least" in value && Number(value.least) > Number(value.most))
      report(["least"], `${value.least} is more than ${value.most}.`, "Write the smaller number as `least`.");
    if (!("steps" in value)) continue;
    for (const [at, step] of value.steps.entries()) {
      const below = value.steps[at - 1];
      if (!below) continue;
      if (below.above >= step.above)
        report(["steps", at, "above"], `${step.above} does not come after ${below.above}.`, "Order the steps lowest first.");
      if (below.word === step.word)
        report(["steps", at, "word"], `"${step.word}" stands on the step below, too.`, "Leave one of the two steps out.");
    }
  }
  return problems;
}
