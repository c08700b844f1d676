/**
 * The core has no clock, no chance, no world and no float money. Imports are judged by the import boundaries; here, the
 * names a file may reach without importing, `any`, casts without a reason, and multiplying or dividing fen outside money.ts.
 */

import ts from "typescript";
import { type Check, type Finding, isTest, type RepoFile } from "./check.ts";
import { findNodes, syntaxOf } from "./syntax.ts";

const worldly = new Set([
  "Date",
  "console",
  "process",
  "fetch",
  "globalThis",
  "window",
  "document",
  "performance",
  "setTimeout",
  "setInterval",
  "crypto",
  "Buffer",
]);

/** Multiplication and division of money happen here; a statistic may turn fen into a plain number in yearly-cost files. */
const exactArithmetic = /\/(money|fraction)\.ts$/;

export const corePurity: Check = {
  name: "core-purity",
  find: (files) =>
    files.filter(({ path }) => path.startsWith("packages/core/src/") && path.endsWith(".ts") && !isTest(path)).flatMap(judge),
};

function judge(file: RepoFile): Finding[] {
  const lines = file.text.split("\n");
  const own = declaredNames(file);
  return findNodes(file, (node) => {
    if (ts.isIdentifier(node) && isFreeName(node) && worldly.has(node.text) && !own.has(node.text))
      return `"${node.text}" is the world: pass its value in as an argument`;
    if (ts.isPropertyAccessExpression(node) && node.getText() === "Math.random") return "chance is a seed passed in, never Math.random";
    if (node.kind === ts.SyntaxKind.AnyKeyword) return "no any in the core";
    if (ts.isAsExpression(node) && !isConstAssertion(node) && !hasReason(file, lines, node))
      return "a cast needs its reason in a comment on its line";
    if (ts.isBinaryExpression(node) && !exactArithmetic.test(file.path)) return judgeArithmetic(node);
    return null;
  });
}

function judgeArithmetic(node: ts.BinaryExpression): string | null {
  const divides = node.operatorToken.kind === ts.SyntaxKind.SlashToken || node.operatorToken.kind === ts.SyntaxKind.SlashEqualsToken;
  const multiplies =
    node.operatorToken.kind === ts.SyntaxKind.AsteriskToken || node.operatorToken.kind === ts.SyntaxKind.AsteriskEqualsToken;
  if (!(divides || multiplies)) return null;
  const wholeTimes = multiplies && [node.left, node.right].some((side) => /^\d[\d_]*$/.test(side.getText()));
  if (wholeTimes) return null; // exact, and checked by fen() where it becomes money again
  const money = [node.left, node.right].find((side) => /(^|\.)\w*([fF]en)$/.test(side.getText()));
  return money === undefined
    ? null
    : `money is ${divides ? "divided" : "multiplied"} only in money.ts (multiplyFen, allocateFen): ${money.getText()}`;
}

/** Names the file declares itself: a parameter called `document` is a letter, not the browser's page. */
function declaredNames(file: RepoFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const declares = ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isFunctionDeclaration(node);
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(syntaxOf(file));
  return names;
}

/** A name used as a value or type by itself: not a property, not a key, not declared under that name. */
function isFreeName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) return parent.getChildAt(0) === node;
  const declares = "name" in parent && parent.name === node;
  return !(declares || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent));
}

const isConstAssertion = (node: ts.AsExpression): boolean => node.type.getText() === "const";

function hasReason(file: RepoFile, lines: readonly string[], node: ts.AsExpression): boolean {
  const tree = syntaxOf(file);
  const last = tree.getLineAndCharacterOfPosition(node.getEnd()).line;
  const first = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line;
  return lines.slice(Math.max(0, first - 1), last + 1).some((line) => /\/\/|\*\//.test(line));
}
