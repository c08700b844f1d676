/** In a browser that keeps nothing, while the example is looked at: the own case is the one that is replaced, and only by a file that is whole. */

import type { CaseToPut } from "@tanhao/app/case/open-case-file";
import { readFacts } from "@tanhao/core/debt/facts-document";
import { err, ok } from "@tanhao/core/result";
import { expect, test } from "vitest";
import { aCaseHost } from "./a-case-host.ts";
import type { CaseHost } from "./case-host.tsx";
import { replaceOwn } from "./replace-own.ts";

const owing = (who: string) => ({
  debts: [{ id: "d1", status: "mine", lender: { name: who, type: "bank" }, principal: { stated: "100.00" } }],
});

async function hosts(): Promise<{
  readonly host: CaseHost;
  readonly erased: () => number;
  readonly own: CaseHost;
  readonly example: CaseHost;
}> {
  const [before, after, example] = await Promise.all([aCaseHost(owing("青禾分期")), aCaseHost({}), aCaseHost(owing("样例"))]);
  let erased = 0;
  const own = () => (erased === 0 ? before : after).own();
  const host: CaseHost = {
    ...before,
    own,
    current: example.own,
    isExample: () => true,
    eraseOwn: async () => {
      erased += 1;
      return null;
    },
  };
  return { host, erased: () => erased, own: after, example };
}

function caseOf(who: string): CaseToPut {
  const facts = readFacts({ version: 1, ...owing(who) });
  if (!facts.ok) throw new Error(JSON.stringify(facts.error));
  return { facts: facts.value, entries: [], files: [] };
}

const lendersOf = (host: CaseHost) =>
  host
    .own()
    .facts()
    .debts.map(({ lender }) => lender.name);

test("a whole file goes into the own case, not into the example", async () => {
  const { host, erased, own, example } = await hosts();
  expect(await replaceOwn(host, async () => ok(caseOf("渡川易借")))).toEqual({ ok: true, value: null });
  expect(erased()).toBe(1);
  expect(lendersOf(own)).toEqual(["渡川易借"]);
  expect(lendersOf(example)).toEqual(["样例"]);
});

test("a file that cannot be read to its end leaves the own case as it was", async () => {
  const { host, erased } = await hosts();
  const failure = { kind: "torn" } as const;
  expect(await replaceOwn(host, async () => err(failure))).toEqual({ ok: false, error: failure });
  expect(erased()).toBe(0);
  expect(lendersOf(host)).toEqual(["青禾分期"]);
});
