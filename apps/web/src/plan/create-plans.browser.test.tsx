/** A debt of 3,000 without interest, 1,000 left a month: the firm sum as stated, and half of it while it is tried. */

import { yuan } from "@tanhao/core/money";
import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, expect, it, vi } from "vitest";
import { aCaseHost } from "../case/a-case-host.ts";
import { CaseHostProvider } from "../case/case-host.tsx";
import { aPlainDebt, aPlainHousehold } from "./a-plain-debt.ts";
import { createPlans, type LivePlans } from "./create-plans.ts";

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const [tried, setTried] = createSignal<ReturnType<typeof yuan> | null>(null);

/** What is left for one debt a month, as the newest plan says. */
async function openPlans(): Promise<() => number | undefined> {
  const host = await aCaseHost({ ...aPlainHousehold("4200.00"), debts: [aPlainDebt("d1", "望溪", "3000.00")] });
  let live: LivePlans | undefined;
  const Page = () => {
    live = createPlans(tried);
    return null;
  };
  leave = render(
    () => (
      <CaseHostProvider host={host}>
        <Page />
      </CaseHostProvider>
    ),
    document.createElement("div"),
  );
  return () => live?.made()?.plans.plans[0]?.monthlyFen;
}

it("shows the stated sum again, whatever answer to a tried one is still on its way", async () => {
  const monthly = await openPlans();
  await expect.poll(monthly).toBe(yuan("1000"));
  setTried(yuan("500"));
  // Asked after this pause; its answer cannot be there in the same moment.
  await new Promise((resolve) => setTimeout(resolve, 120));
  setTried(null);
  expect(monthly()).toBe(yuan("1000"));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(monthly()).toBe(yuan("1000"));
});

it("are made on the page where a browser refuses a worker at once", async () => {
  const refused = vi.fn(() => {
    throw new DOMException("refused", "SecurityError");
  });
  vi.stubGlobal("Worker", refused);
  await expect.poll(await openPlans()).toBe(yuan("1000"));
  expect(refused).toHaveBeenCalledTimes(1);
});

it("are made on the page, later questions too, where a worker breaks on the way", async () => {
  const { Worker: Real } = globalThis;
  const opened: Worker[] = [];
  vi.stubGlobal(
    "Worker",
    class extends Real {
      constructor() {
        super(URL.createObjectURL(new Blob(["addEventListener('message', () => { throw new Error('broken'); })"])));
        opened.push(this);
      }
    },
  );
  const monthly = await openPlans();
  await expect.poll(monthly).toBe(yuan("1000"));
  setTried(yuan("500"));
  await expect.poll(monthly).toBe(yuan("500"));
  setTried(null);
  expect(opened).toHaveLength(1);
});
