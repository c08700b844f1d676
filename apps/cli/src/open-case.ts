/** A case folder opened and worked out: what most commands begin with. */

import { choicesOf, type OpenedCase, readCaseFolder } from "@tanhao/app/folder/read-case-folder";
import { type WorkedOutCase, workOutCase } from "@tanhao/app/work-out-case";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { Debt } from "@tanhao/core/debt/debt";
import type { Solve } from "@tanhao/core/plan/lower-bound";
import { err, ok, type Result } from "@tanhao/core/result";
import type { Failure } from "./line/failure.ts";
import type { World } from "./world.ts";

export async function openCase(folder: string, world: World): Promise<Result<OpenedCase, Failure>> {
  const { readCaseYaml } = await import("@tanhao/readers/case-yaml/read-case-yaml");
  return readCaseFolder(folder, { files: world.files, readCaseYaml, readJournal: world.readJournal });
}

export interface CaseAtHand {
  readonly opened: OpenedCase;
  readonly workedOut: WorkedOutCase;
}

export async function workOut(folder: string, world: World, solve?: Solve): Promise<Result<CaseAtHand, Failure>> {
  const [opened, law] = await Promise.all([openCase(folder, world), world.loadLaw()]);
  if (!opened.ok) return opened;
  const workedOut = workOutCase(opened.value.facts, world.on, law, choicesOf(opened.value.record), solve);
  return ok({ opened: opened.value, workedOut });
}

/** The debt of that id, or the ids there are. */
export function debtIn(facts: CaseFacts, id: string): Result<Debt, Failure> {
  const debt = facts.debts.find((one) => one.id === id);
  return debt ? ok(debt) : err({ kind: "debt-unknown", debt: id, known: facts.debts.map((one) => one.id) });
}
