/** `door.answered`: the four questions at the door (court paper, danger, paid agent, collectors at the door), as answered from now on. */

import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { ok } from "@tanhao/core/result";
import { noFacts, parseFacts, pickDocument } from "./facts-payload.ts";
import type { Kind } from "./kind.ts";

export type DoorAnswered = Pick<CaseFacts, "urgent">;

export const doorAnswered: Kind<DoorAnswered> = {
  v: 1,
  upcasters: [],
  parse: (payload) => {
    const facts = parseFacts(payload, ["urgent"]);
    return facts.ok ? ok({ urgent: facts.value.urgent }) : facts;
  },
  write: (payload) => pickDocument({ ...noFacts, ...payload }, ["urgent"]),
};
