/** What speaks from plans waits for them the first time, and for nothing after that or where there can be none. */

import { Suspense } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, expect, it, vi } from "vitest";
import { aCaseHost } from "../case/a-case-host.ts";
import { type CaseHost, CaseHostProvider } from "../case/case-host.tsx";
import { AfterPlans } from "./AfterPlans.tsx";
import { aPlainDebt, aPlainHousehold } from "./a-plain-debt.ts";

const debts = [aPlainDebt("d1", "望溪", "3000.00")];

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

/** What the page shows right after it was put up, and afterwards. */
function shownFor(host: CaseHost): () => string | null {
  leave();
  const place = document.body.appendChild(document.createElement("div"));
  const dispose = render(
    () => (
      <CaseHostProvider host={host}>
        <Suspense fallback="waits">
          <AfterPlans>speaks</AfterPlans>
        </Suspense>
      </CaseHostProvider>
    ),
    place,
  );
  leave = () => {
    dispose();
    place.remove();
  };
  return () => place.textContent;
}

it("waits the first time and no other", async () => {
  const host = await aCaseHost({ ...aPlainHousehold("4200.00"), debts });
  const first = shownFor(host);
  expect(first()).toBe("waits");
  await expect.poll(first).toBe("speaks");
  expect(shownFor(host)()).toBe("speaks");
});

it("waits for nothing where income and spending are not known", async () => {
  expect(shownFor(await aCaseHost({ debts }))()).toBe("speaks");
});

it("speaks in a browser that refuses a worker too", async () => {
  const host = await aCaseHost({ ...aPlainHousehold("4200.00"), debts });
  const refused = vi.fn(() => {
    throw new DOMException("refused", "SecurityError");
  });
  vi.stubGlobal("Worker", refused);
  const shown = shownFor(host);
  await expect.poll(shown).toBe("speaks");
  expect(refused).toHaveBeenCalledTimes(1);
});
