/** What speaks from plans waits for them the first time, and for nothing after that or where there can be none. */

import { Suspense } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, expect, it } from "vitest";
import { aCaseHost } from "../case/a-case-host.ts";
import { type CaseHost, CaseHostProvider } from "../case/case-host.tsx";
import { AfterPlans } from "./AfterPlans.tsx";

const debts = [
  {
    id: "d1",
    status: "mine",
    kind: "loan",
    platform: "望溪",
    lender: { name: "望溪银行股份有限公司", type: "bank" },
    contract: { number: "N-1", signed: "2026-10-01" },
    principal: { stated: "3000.00", received: "3000.00", paidOut: "2026-10-01" },
    rate: { value: "0", per: "year", unit: "percent", kind: "simple" },
    dayCount: 365,
    method: "bullet",
    periods: 12,
    firstDue: "2027-10-01",
    overdue: { penalty: null },
  },
];
const household = {
  borrower: { incomeType: "fixed", household: 1 },
  income: [{ month: "2026-10", yuan: "5200.00" }],
  spending: [{ name: "生活", yuan: "4200.00", kind: "other" }],
};

let leave: () => void = () => undefined;
afterEach(() => leave());

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
  const host = await aCaseHost({ ...household, debts });
  const first = shownFor(host);
  expect(first()).toBe("waits");
  await expect.poll(first).toBe("speaks");
  expect(shownFor(host)()).toBe("speaks");
});

it("waits for nothing where income and spending are not known", async () => {
  expect(shownFor(await aCaseHost({ debts }))()).toBe("speaks");
});
