/** Next actions about what does not fit an agreement: one for each kind and debt, the newest, so that they bury nobody. */

import type { Action } from "./action.ts";
import type { Breach } from "./breach.ts";
import { breachAction } from "./breach-watch.ts";
import { newAction } from "./new-action.ts";

/** `breaches` newest first. The certificate is asked for by an action of its own; what conduct asks for is told elsewhere. */
export function breachActions(breaches: readonly Breach[]): Action[] {
  const told = new Set<string>();
  return breaches.flatMap(({ id, kind, debt, seen }) => {
    const name = `${kind} ${debt}`;
    if (kind === "certificate-open" || kind === "contact-against-rules" || told.has(name)) return [];
    told.add(name);
    return [
      newAction({
        id: breachAction(id),
        what: "look-into-breach",
        why: "agreement-differs",
        debt,
        day: seen.day,
        fen: seen.fen,
        about: seen.day,
      }),
    ];
  });
}
