/** States the example borrower's facts in a case that is kept nowhere. The file is the very one of examples/. */

import { readCaseYaml } from "@tanhao/readers/case-yaml/read-case-yaml";
import exampleYaml from "../../../../examples/lin-four-debts/case.yaml?raw";
import type { OpenCase } from "../case/open-case.ts";

export async function stateExample(open: OpenCase): Promise<void> {
  const facts = readCaseYaml(exampleYaml);
  if (!facts.ok) throw new Error("Broken invariant: the example of this version can be read");
  const stated = await open.ports.journal.append({ kind: "case.imported", payload: { facts: facts.value } });
  if (!stated.ok) throw new Error(`Broken invariant: memory keeps the example (${stated.error.kind})`);
}
