/**
 * A sentence nobody says is deleted in both languages. Judged by the name of its key; codes (`law.limitation-running`,
 * `letter make`) are put together from data and looked up, so only plain names are judged. An area of the law book is named by
 * its folder.
 */

import ts from "typescript";
import { type Check, isCode } from "./check.ts";
import { findNodes } from "./syntax.ts";

const isText = (path: string): boolean => /^text\/(zh-CN|en)\//.test(path);

export const unusedSentences: Check = {
  name: "unused-sentences",
  find: (files) => {
    const code = files.filter(({ path }) => isCode(path));
    const named = new Set(code.filter(({ path }) => !isText(path)).flatMap(({ text }) => text.match(/[A-Za-z_$][\w$]*/g) ?? []));
    for (const { path } of files) for (const [, area = ""] of path.matchAll(/^law\/parameters\/([a-z]+)\//g)) named.add(area);
    for (const { text } of code.filter(({ path }) => isText(path)))
      for (const [, key = ""] of text.matchAll(/\.([A-Za-z_$][\w$]*)/g)) named.add(key);
    return code
      .filter(({ path }) => path.startsWith("text/zh-CN/"))
      .flatMap((file) =>
        findNodes(file, (node) => {
          const key = ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? node.name.text : null;
          return key === null || named.has(key) ? null : `nothing says "${key}": delete it in both languages`;
        }),
      );
  },
};
