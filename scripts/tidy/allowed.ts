/**
 * The dated list of findings that stay for now. It may only shrink: an entry that no longer matches must go, and no
 * entry may be younger than the day the list was closed.
 */

import { readFileSync } from "node:fs";
import type { Finding } from "./check.ts";

const closedOn = "2026-11-24";

export interface Allowed {
  readonly day: string;
  readonly check: string;
  readonly path: string;
}

/** One entry a line: `YYYY-MM-DD check path reason…`. */
export function readAllowed(text: string = readFileSync(new URL("allowed.txt", import.meta.url), "utf8")): Allowed[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [day = "", check = "", path = "", reason = ""] = line.split(/\s+/);
      if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || reason === "") throw new Error(`allowed.txt: "${line}" is not "day check path reason"`);
      if (day > closedOn) throw new Error(`allowed.txt: "${line}" is younger than ${closedOn}; the list may only shrink`);
      return { day, check, path };
    });
}

/** The findings of one check that are not allowed, and the entries that allow nothing any more. */
export function withoutAllowed(check: string, findings: readonly Finding[], allowed: readonly Allowed[]): Finding[] {
  const entries = allowed.filter((entry) => entry.check === check);
  const idle = entries.filter((entry) => !findings.some(({ path }) => path === entry.path));
  return [
    ...findings.filter(({ path }) => !entries.some((entry) => entry.path === path)),
    ...idle.map(({ path }) => ({
      path: "scripts/tidy/allowed.txt",
      line: 1,
      message: `${path} no longer needs its entry for ${check}: remove it`,
    })),
  ];
}
