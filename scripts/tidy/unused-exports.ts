/**
 * An export nobody names elsewhere is either dead or private. Tests count as users: they hold the contract. A type that
 * its own file uses again belongs to the shape of something exported, and may stand.
 */

import ts from "typescript";
import { type Check, type Finding, isCode, isProduct, type RepoFile } from "./check.ts";
import { syntaxOf } from "./syntax.ts";

export const unusedExports: Check = {
  name: "unused-exports",
  find: (files) => {
    const code = files.filter(({ path }) => isCode(path));
    const usersByName = countUsers(code);
    return code
      .filter(({ path }) => isProduct(path) && !/\/main\.tsx?$|vite\.config/.test(path))
      .flatMap((file) => judge(file, usersByName));
  },
};

function judge(file: RepoFile, usersByName: ReadonlyMap<string, number>): Finding[] {
  const shapesSomething = (name: string): boolean => file.text.split(new RegExp(`\\b${name}\\b`)).length > 2;
  return exportedNames(syntaxOf(file))
    .filter(({ name, isType }) => (usersByName.get(name) ?? 0) < 2 && !(isType && shapesSomething(name)))
    .map(({ name, line }) => ({
      path: file.path,
      line,
      message: `nothing outside this file names "${name}": drop the export or the code`,
    }));
}

/** In how many files each word stands, its own file included. */
function countUsers(code: readonly RepoFile[]): Map<string, number> {
  const users = new Map<string, number>();
  for (const { text } of code) for (const word of new Set(text.match(/[A-Za-z_$][\w$]*/g))) users.set(word, (users.get(word) ?? 0) + 1);
  return users;
}

interface Exported {
  readonly name: string;
  readonly line: number;
  readonly isType: boolean;
}

function exportedNames(tree: ts.SourceFile): Exported[] {
  const names: Exported[] = [];
  const add = (name: ts.Node | undefined, isType: boolean): void => {
    if (!(name && ts.isIdentifier(name))) return;
    names.push({ name: name.text, line: tree.getLineAndCharacterOfPosition(name.getStart(tree)).line + 1, isType });
  };
  for (const statement of tree.statements) {
    const exported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) continue;
    if (ts.isVariableStatement(statement)) for (const declaration of statement.declarationList.declarations) add(declaration.name, false);
    else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) add(statement.name, true);
    else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isEnumDeclaration(statement))
      add(statement.name, false);
  }
  return names;
}
