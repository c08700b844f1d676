/**
 * A draft goes with what it was about: a debt that was taken out of the case, an entry whose content was erased. Looked through a
 * while after the case was opened, so that what is taken back at once has its drafts still.
 */

import type { Entry } from "@tanhao/journal/entry";
import type { OpenCase } from "../case/open-case.ts";
import { forgetWhere } from "./kept-private.ts";

export function sweepDrafts({ entries, facts }: Pick<OpenCase, "entries" | "facts">): void {
  const debts = new Set<string>(facts().debts.map(({ id }) => id));
  const removed = entries().flatMap(removedDebt);
  const erased = entries().flatMap(({ id, content }) => (content === null ? [id] : []));
  const gone = new Set<string>([...removed.filter((id) => !debts.has(id)), ...erased]);
  forgetWhere((name) => name.startsWith("draft.") && name.split(/[.:]/).some((part) => gone.has(part)));
}

const removedDebt = ({ kind, content }: Entry): string[] => (kind === "debt.removed" && content ? [String(content.payload["id"])] : []);
