/** A debt of 3,000 without interest, 1,000 left a month: the firm sum as stated, and half of it while it is tried. */

import { yuan } from "@tanhao/core/money";
import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, expect, it } from "vitest";
import { aCaseHost } from "../case/a-case-host.ts";
import { CaseHostProvider } from "../case/case-host.tsx";
import { aPlainDebt, aPlainHousehold } from "./a-plain-debt.ts";
import { createPlans, type LivePlans } from "./create-plans.ts";

let leave: () => void = () => undefined;
afterEach(() => leave());

it("shows the stated sum again, whatever answer to a tried one is still on its way", async () => {
  const host = await aCaseHost({ ...aPlainHousehold("4200.00"), debts: [aPlainDebt("d1", "望溪", "3000.00")] });
  const [tried, setTried] = createSignal<ReturnType<typeof yuan> | null>(null);
  let live: LivePlans | undefined;
  const Page = () => {
    live = createPlans(tried);
    return null;
  };
  const place = document.createElement("div");
  leave = render(
    () => (
      <CaseHostProvider host={host}>
        <Page />
      </CaseHostProvider>
    ),
    place,
  );
  const monthly = () => live?.made()?.plans.plans[0]?.monthlyFen;
  await expect.poll(monthly).toBe(yuan("1000"));
  setTried(yuan("500"));
  // Asked after this pause; its answer cannot be there in the same moment.
  await new Promise((resolve) => setTimeout(resolve, 120));
  setTried(null);
  expect(monthly()).toBe(yuan("1000"));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(monthly()).toBe(yuan("1000"));
});
