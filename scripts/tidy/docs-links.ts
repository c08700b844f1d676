/** Links in the documentation lead somewhere, headings included; paths the guides name exist. */

import { posix } from "node:path";
import { type Check, type Finding, findMatches, type RepoFile } from "./check.ts";

/** Documents that lead a newcomer by file names. */
const guides = /^(README(\.zh-CN)?|CONTRIBUTING|docs\/(tour|architecture|style|hosting|formats|figures))\.md$/;
const topLevel = /^(law|talk|directory|documents|text|packages|apps|examples|tests|bench|docs|scripts|bin)\//;

export const docsLinks: Check = {
  name: "docs-links",
  find: (files) => {
    const paths = new Set(files.map(({ path }) => path));
    const known = (path: string): boolean => {
      const wanted = path.replace(/\/$/, "");
      return paths.has(wanted) || [...paths].some((other) => other.startsWith(`${wanted}/`));
    };
    const pages = files.filter(({ path }) => path.endsWith(".md"));
    return pages.flatMap((page) => [...judgeLinks(page, pages, known), ...(guides.test(page.path) ? judgeNames(page, known) : [])]);
  },
};

function judgeLinks(page: RepoFile, pages: readonly RepoFile[], known: (path: string) => boolean): Finding[] {
  return findMatches(page, /\[[^\]]*\]\(([^)\s]+)\)/g, ([, target = ""]) => {
    if (/^(https?:|mailto:)/.test(target)) return null;
    const [file = "", heading] = target.split("#");
    const path = file === "" ? page.path : posix.normalize(posix.join(posix.dirname(page.path), file));
    if (!known(path)) return `the link to ${target} leads nowhere`;
    const to = pages.find((other) => other.path === path);
    return heading === undefined || to === undefined || anchorsOf(to).has(heading) ? null : `${path} has no heading #${heading}`;
  });
}

function judgeNames(page: RepoFile, known: (path: string) => boolean): Finding[] {
  return findMatches(page, /`([\w@./-]+)`/g, ([, name = ""]) =>
    topLevel.test(name) && !known(name) && !isProduct(name) ? `${name} does not exist` : null,
  );
}

/** Paths a build makes: named in the guides, absent from a fresh clone. */
const isProduct = (name: string): boolean => /\/(dist|generated|node_modules)(\/|$)/.test(name);

/** Headings as GitHub links them. */
const anchorsOf = (page: RepoFile): Set<string> =>
  new Set(
    [...page.text.matchAll(/^#+\s+(.+)$/gm)].map(([, title = ""]) =>
      title
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
