/** An instalment of 800.00 of which 300.00 was paid, on 24 November 2026: what is typed about the rest of it outlives its page, until it is noted. */

import { day } from "@tanhao/core/day";
import type { PathInstalment } from "@tanhao/core/followup/settled-path";
import type { DebtId } from "@tanhao/core/ids";
import { yuan } from "@tanhao/core/money";
import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, it } from "vitest";
import { aCaseHost } from "../case/a-case-host.ts";
import { type CaseHost, CaseHostProvider } from "../case/case-host.tsx";
import { aPlainDebt } from "../plan/a-plain-debt.ts";
import { forgetAll } from "../shell/kept-setting.ts";
import { PaidFields } from "./PaidFields.tsx";

const debt = "d1" as DebtId;
const instalment: PathInstalment = {
  promise: { debt, fen: yuan("800"), dueDay: day("2026-11-10"), made: day("2026-10-01") },
  state: "unseen",
  paidFen: yuan("300"),
  paidOn: day("2026-11-05"),
  payments: [],
  isPaid: false,
  files: [],
  proof: null,
};

let leave: () => void = () => undefined;
beforeEach(forgetAll);
afterEach(() => leave());

function open(host: CaseHost) {
  leave();
  const place = document.body.appendChild(document.createElement("main"));
  const dispose = render(
    () => (
      <CaseHostProvider host={host}>
        <PaidFields debt={debt} of={instalment} />
      </CaseHostProvider>
    ),
    place,
  );
  leave = () => {
    dispose();
    place.remove();
  };
  const shown = <Kind extends HTMLElement>(what: string) => {
    const found = place.querySelector<Kind>(what);
    if (!found) throw new Error(`${what} is not there`);
    return found;
  };
  if (!shown<HTMLDetailsElement>("details").open) shown("summary").click();
  return {
    sum: () => shown<HTMLInputElement>("input[inputmode=decimal]"),
    type(text: string) {
      const input = shown<HTMLInputElement>("input[inputmode=decimal]");
      input.value = text;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    },
    note: () => shown("button").click(),
  };
}

const aHost = () => aCaseHost({ debts: [aPlainDebt("d1", "望溪", "3000.00")] });

it("begins with what is left of it, and has what was typed again after its page was left", async () => {
  const host = await aHost();
  const first = open(host);
  expect(first.sum().value).toBe("500.00");
  first.type("480");
  expect(open(host).sum().value).toBe("480");
});

it("is noted once, and what was typed is gone then", async () => {
  const host = await aHost();
  const fields = open(host);
  fields.type("480");
  fields.note();
  const paid = () =>
    host
      .own()
      .facts()
      .debts[0]?.payments.map(({ day: on, fen }) => [on, fen]);
  await expect.poll(paid).toEqual([["2026-11-24", 48000]]);
  expect(open(host).sum().value).toBe("500.00");
});

it("refused, has the focus at the sum that is wrong", async () => {
  const fields = open(await aHost());
  fields.type("几百");
  fields.note();
  await expect.poll(() => fields.sum().getAttribute("aria-invalid")).toBe("true");
  await expect.poll(() => document.activeElement === fields.sum()).toBe(true);
});
