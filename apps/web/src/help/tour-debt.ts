/** The debt the tour looks at: the first that is the person's own, else the first. */

import type { OpenCase } from "../case/open-case.ts";

export function debtOfTour(open: OpenCase): string {
  const { debts } = open.facts();
  const shown = debts.find(({ status }) => status === "mine") ?? debts[0];
  return shown?.id ?? "";
}
