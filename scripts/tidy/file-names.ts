/** No drawers, no barrels; kebab-case files, PascalCase components. */

import ts from "typescript";
import { type Check, type Finding, isCode, type RepoFile } from "./check.ts";
import { syntaxOf } from "./syntax.ts";

const drawers = new Set(["utils", "util", "helpers", "helper", "common", "misc", "types", "constants", "shared", "lib"]);
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const pascal = /^[A-Z][A-Za-z0-9]*$/;

export const fileNames: Check = {
  name: "file-names",
  find: (files) => files.filter(({ path }) => isCode(path) && /^(packages|apps|text|scripts|tests|bench)\//.test(path)).flatMap(judge),
};

function judge(file: RepoFile): Finding[] {
  const folders = file.path.split("/").slice(0, -1);
  const name = file.path.split("/").at(-1) ?? "";
  const stem = name.split(".")[0] ?? "";
  const wrong = (message: string): Finding[] => [{ path: file.path, line: 1, message }];
  const drawer = [...folders, stem].find((part) => drawers.has(part));
  if (drawer !== undefined) return wrong(`"${drawer}" is a drawer: name the file after its one idea`);
  if (!file.path.startsWith("bench/") && isBarrel(file))
    return wrong("a barrel: it only passes on what other files export; import from those");
  const component = file.path.endsWith(".tsx") && stem !== "main";
  if (!(kebab.test(stem) || (component && pascal.test(stem)))) return wrong("file names are kebab-case, components PascalCase");
  return [];
}

function isBarrel(file: RepoFile): boolean {
  const { statements } = syntaxOf(file);
  const passesOn = statements.filter((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined);
  return statements.length > 0 && passesOn.length === statements.length;
}
