/** Plans that ask for the same payments on the same days are one choice under several names. */

import type { Plan } from "./plan.ts";

/** In the order of the plans; each group has its first as the one to show and to choose. Never an empty group. */
export function alikePlans(plans: readonly Plan[]): readonly (readonly [Plan, ...Plan[]])[] {
  const groups = new Map<string, [Plan, ...Plan[]]>();
  for (const plan of plans) {
    const key = paymentsOf(plan);
    const group = groups.get(key);
    if (group) group.push(plan);
    else groups.set(key, [plan]);
  }
  return [...groups.values()];
}

const paymentsOf = ({ debts }: Plan): string => JSON.stringify(debts.map(({ id, schedule }) => [id, schedule]).sort());
