/** The TypeScript syntax tree of a file, parsed once and walked by several checks. */

import ts from "typescript";
import type { Finding, RepoFile } from "./check.ts";

const parsed = new WeakMap<RepoFile, ts.SourceFile>();

export function syntaxOf(file: RepoFile): ts.SourceFile {
  let tree = parsed.get(file);
  if (tree === undefined) {
    const kind = file.path.endsWith("x") ? ts.ScriptKind.TSX : file.path.endsWith("js") ? ts.ScriptKind.JS : ts.ScriptKind.TS;
    tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind);
    parsed.set(file, tree);
  }
  return tree;
}

/** Findings for every node of the file for which `judge` has words. */
export function findNodes(file: RepoFile, judge: (node: ts.Node) => string | null): Finding[] {
  const tree = syntaxOf(file);
  const findings: Finding[] = [];
  const visit = (node: ts.Node): void => {
    const message = judge(node);
    if (message !== null) {
      findings.push({ path: file.path, line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1, message });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return findings;
}

/** The words of a string, template part, regular expression or JSX text; `null` for any other node. */
export function literalText(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isJsxText(node)) {
    return node.text;
  }
  return ts.isRegularExpressionLiteral(node) ? node.text : null;
}
