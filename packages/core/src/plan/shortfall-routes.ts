/**
 * What can be done where no plan fits, in the order in which to try it: what can be paid, what can be asked for, who
 * helps. Only what there is: no deferral where every lender refuses it, no sum at once that nobody has named.
 */

import type { ParameterId } from "../ids.ts";
import type { Opening } from "./opening.ts";
import type { Shortfall, ShortfallRoute } from "./plan.ts";

export interface RouteGround {
  /** The debts nothing has closed yet. */
  readonly openings: readonly Opening[];
  readonly deferrals: Shortfall["deferrals"];
  readonly serving: Shortfall["serving"];
  readonly token: Shortfall["token"];
  readonly hasSums: boolean;
  /** Something is left for debts each month. */
  readonly hasMoney: boolean;
  readonly insolvency: ParameterId | null;
}

/** A lender may be asked only about a debt on which one may speak openly. */
export function routesOf({ openings, deferrals, serving, token, hasSums, hasMoney, insolvency }: RouteGround): readonly ShortfallRoute[] {
  const open = openings.filter(({ mayPropose }) => mayPropose);
  const routes: readonly (readonly [ShortfallRoute, boolean])[] = [
    ["verify", openings.length > open.length],
    ["serve-some", serving !== null],
    ["token", hasMoney && token.some(({ mayPropose, fenPerMonth }) => mayPropose && fenPerMonth > 0)],
    ["deferral", deferrals.length > 0],
    ["waiver-ask", hasMoney && open.some(({ waivableFen }) => waivableFen > 0)],
    ["lump-sum-ask", hasSums && open.some(({ takesLumpSum }) => takesLumpSum)],
    ["assistance", !hasMoney],
    ["personal-insolvency", insolvency !== null],
    ["see-a-person", true],
  ];
  return routes.filter(([, holds]) => holds).map(([route]) => route);
}
