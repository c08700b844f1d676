/** talk/conduct.yaml and talk/conduct-called.yaml -> the words by which conduct in collection is recognised, as one generated file. */

import type { ConductVocabulary } from "@tanhao/core/conduct/vocabulary";
import { calledSchema, conductSchema } from "./conduct/conduct-schema.ts";
import type { Built, ContentPart, Problem } from "./content-part.ts";
import { isPattern } from "./is-pattern.ts";
import { readYaml } from "./read-yaml.ts";

export const conductPart: ContentPart = { name: "conduct", build: buildConduct };

const wordsFile = "talk/conduct.yaml";
const calledFile = "talk/conduct-called.yaml";

function buildConduct(root: string): Built {
  const { vocabulary, problems } = readConduct(root);
  if (!vocabulary) return { files: [], problems };
  const text = [
    "/** Generated from talk/ by packages/content/scripts/build.ts. Do not edit. */",
    `export const conduct: unknown = ${JSON.stringify(vocabulary)};`,
    "",
  ].join("\n");
  return { files: [{ name: "conduct.ts", text }], problems };
}

/** The vocabulary straight from the files: what the generated file holds. */
export function readConduct(root: string): { readonly vocabulary: ConductVocabulary | null; readonly problems: readonly Problem[] } {
  const words = readYaml(root, wordsFile, conductSchema);
  const called = readYaml(root, calledFile, calledSchema);
  const problems: Problem[] = [...words.problems, ...called.problems];
  if (!words.value || !called.value) return { vocabulary: null, problems };
  const { folds, groups, acts, disclosure, names, denials, rejections, warnings } = words.value;

  const expand = (patterns: readonly string[]): string[] => patterns.map(expandOne);
  function expandOne(pattern: string): string {
    const whole = pattern.replaceAll(/(?<!\(\?)<([a-z]+)>/g, (_, name: string) => {
      const group = groups[name];
      if (!group) report(`"${pattern}" speaks of <${name}>, which groups do not have.`, "Add the group, or correct its name.");
      return `(?:${(group ?? []).join("|")})`;
    });
    if (!isPattern(whole)) report(`"${pattern}" is not a pattern.`, "Mend it.");
    return whole;
  }
  function report(what: string, remedy: string): void {
    problems.push({ file: wordsFile, line: 1, what, remedy });
  }

  const vocabulary: ConductVocabulary = {
    folds: Object.entries(folds).sort(([a], [b]) => b.length - a.length),
    acts: acts.map(({ act, unless, sure, maybe }) => ({ act, unless: expand(unless), sure: expand(sure), maybe: expand(maybe) })),
    disclosure: { sure: expand(disclosure.sure), maybe: expand(disclosure.maybe) },
    names: expand(names),
    denials: expand(denials),
    rejections: expand(rejections),
    warnings: expand(warnings),
    called: Object.entries(called.value.called).map(([is, list]) => ({ is: is as ConductVocabulary["called"][number]["is"], words: list })),
    channels: Object.entries(called.value.channels).map(([is, list]) => ({
      is: is as ConductVocabulary["channels"][number]["is"],
      words: list,
    })),
  };
  return problems.length > 0 ? { vocabulary: null, problems } : { vocabulary, problems };
}
