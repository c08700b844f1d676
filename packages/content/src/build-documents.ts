/** documents/ and talk/admissions.yaml -> templates and admission patterns, as one generated file. */

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { caseDocumentNames, debtDocumentNames, type Template, type TemplateBlock } from "@tanhao/core/document/template";
import type { AdmissionPattern } from "@tanhao/core/talk/admission";
import type { Built, ContentPart, Problem } from "./content-part.ts";
import { checkTemplate, namesUsed } from "./documents/check-template.ts";
import { admissionsSchema, namesSchema, sharedSchema, templateSchema, type WrittenBlock } from "./documents/template-schema.ts";
import { isPattern } from "./is-pattern.ts";
import { readYaml } from "./read-yaml.ts";

export const documentsPart: ContentPart = { name: "documents", build: buildDocuments };

export function buildDocuments(root: string): Built {
  const names = readYaml(root, "documents/names.yaml", namesSchema);
  const shared = sharedNames(root).map((name) => ({ name, ...readYaml(root, `documents/shared/${name}.yaml`, sharedSchema) }));
  const written = [...caseDocumentNames, ...debtDocumentNames].map((name) => ({ name, file: `documents/${name}/template.yaml` }));
  const read = written.map(({ name, file }) => ({ name, ...readYaml(root, file, templateSchema) }));
  const admissions = readAdmissions(root);
  const problems: Problem[] = [names, ...shared, ...read, admissions].flatMap((file) => file.problems);

  const byName = new Map(shared.flatMap(({ name, value }) => (value === null ? [] : [[name, value] as const])));
  const templates: Record<string, Template> = {};
  for (const { name, file, value } of read) {
    if (value === null) continue;
    try {
      const [open, neutral] = [expand(value.open, byName), expand(value.neutral, byName)];
      const { about, group, title, "neutral-title": neutralTitle, "only-if": onlyIf } = value;
      const needs = [...new Set([...onlyIf.map((one) => one.name), ...namesUsed([...open, ...neutral])])].sort();
      const template: Template = { name, about, group, onlyIf, title, neutralTitle, open, neutral, needs };
      if (value.name !== name)
        problems.push({ file, line: 1, what: `The name says ${value.name}.`, remedy: `Name it ${name}, as its folder.` });
      const flaws = checkTemplate(template, new Set(Object.keys(names.value ?? {})));
      problems.push(...flaws.map(({ what, remedy }) => ({ file, line: 1, what, remedy })));
      templates[name] = template;
    } catch (failure) {
      if (!(failure instanceof UnknownInclude)) throw failure;
      problems.push({ file, line: 1, what: failure.message, remedy: "Include a file of documents/shared." });
    }
  }
  if (problems.length > 0) return { files: [], problems };
  return { files: [{ name: "documents.ts", text: moduleText(templates, admissions.patterns) }], problems };
}

class UnknownInclude extends Error {}

/** Blocks with every `include` replaced by what it names. */
function expand(blocks: readonly WrittenBlock[], shared: ReadonlyMap<string, readonly WrittenBlock[]>, depth = 0): TemplateBlock[] {
  return blocks.flatMap((block): TemplateBlock[] => {
    if (block.is === "each") return [{ ...block, blocks: expand(block.blocks, shared, depth) }];
    if (block.is !== "include") return [block];
    const included = shared.get(block.name);
    if (included === undefined || depth > 3) throw new UnknownInclude(`The include ${block.name} is not there or includes itself.`);
    return expand(included, shared, depth + 1);
  });
}

const sharedNames = (root: string): string[] =>
  readdirSync(join(root, "documents/shared"))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => name.slice(0, -".yaml".length))
    .sort();

interface Admissions {
  readonly patterns: readonly AdmissionPattern[];
  readonly problems: readonly Problem[];
}

function readAdmissions(root: string): Admissions {
  const file = "talk/admissions.yaml";
  if (!existsSync(join(root, file))) return { patterns: [], problems: [{ file, line: 1, what: "It is missing.", remedy: "Restore it." }] };
  const { value, problems } = readYaml(root, file, admissionsSchema);
  const patterns = Object.entries(value ?? {}).flatMap(([kind, byLang]) =>
    (["zh-CN", "en"] as const).flatMap((lang) =>
      byLang[lang].map((pattern) => ({ kind: kind as AdmissionPattern["kind"], lang, pattern })),
    ),
  );
  const broken = patterns.filter(({ pattern }) => !isPattern(pattern));
  return {
    patterns,
    problems: [
      ...problems,
      ...broken.map(({ pattern }) => ({ file, line: 1, what: `"${pattern}" is not a pattern.`, remedy: "Mend it." })),
    ],
  };
}

const moduleText = (templates: unknown, admissions: unknown): string =>
  [
    "/** Generated from documents/ and talk/ by packages/content/scripts/build.ts. Do not edit. */",
    `export const templates: unknown = ${JSON.stringify(templates)};`,
    `export const admissions: unknown = ${JSON.stringify(admissions)};`,
    "",
  ].join("\n");
