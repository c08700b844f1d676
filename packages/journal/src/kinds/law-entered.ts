/** `law.entered`: the published values newer than the law book that the person read and entered, from now on, whole. An empty list takes all of them back. */

import type { EnteredLawValue } from "@tanhao/core/debt/case-facts";
import { required } from "@tanhao/core/debt/facts-document-place";
import { ok } from "@tanhao/core/result";
import { parseFacts } from "./facts-payload.ts";
import { asJson, type Kind, parseMembers } from "./kind.ts";

export interface LawEntered {
  readonly lawValues: readonly EnteredLawValue[];
}

export const lawEntered: Kind<LawEntered> = {
  v: 1,
  upcasters: [],
  parse: (payload) => {
    const given = parseMembers(payload, ["lawValues"], (member) => required(member("lawValues"), ({ value }) => ({ lawValues: value })));
    if (!given.ok) return given;
    const facts = parseFacts(given.value, ["lawValues"]);
    return facts.ok ? ok({ lawValues: facts.value.lawValues ?? [] }) : facts;
  },
  write: asJson,
};
