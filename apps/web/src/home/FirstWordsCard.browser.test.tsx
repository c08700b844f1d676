/** Where an agreement is behind the first words are about what was missed of it; where only neutral words are allowed it is not spoken of. */

import { day } from "@tanhao/core/day";
import type { DebtId } from "@tanhao/core/ids";
import { yuan } from "@tanhao/core/money";
import { Suspense } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, expect, it, vi } from "vitest";
import { aCaseHost } from "../case/a-case-host.ts";
import { CaseHostProvider } from "../case/case-host.tsx";
import { aPlainDebt, aPlainHousehold } from "../plan/a-plain-debt.ts";
import { FirstWordsCard } from "./FirstWordsCard.tsx";

let leave: (() => void) | undefined;
afterEach(() => {
  leave?.();
  document.body.replaceChildren();
});

/** On 24 November 2026; agreed on 1 October, 800.00 on each of these days. */
async function cardOf(debt: Record<string, unknown>, ...dues: readonly string[]): Promise<HTMLElement> {
  const host = await aCaseHost({ ...aPlainHousehold("4000.00"), debts: [{ ...aPlainDebt("d1", "望溪", "3000.00"), ...debt }] });
  const schedule = dues.map((due) => ({ day: day(due), fen: yuan("800") }));
  const payload = { debt: "d1" as DebtId, on: day("2026-10-01"), form: "message", type: "instalments", schedule } as const;
  const kept = await host.own().ports.journal.append({ kind: "agreement.confirmed", payload });
  if (!kept.ok) throw new Error(kept.error.kind);
  const place = document.body.appendChild(document.createElement("div"));
  leave = render(
    () => (
      <CaseHostProvider host={host}>
        <Suspense>
          <FirstWordsCard debt={"d1" as DebtId} />
        </Suspense>
      </CaseHostProvider>
    ),
    place,
  );
  await vi.waitFor(() => expect(place.querySelector("h2")).not.toBeNull(), { timeout: 10_000 });
  return place;
}

const say = (place: HTMLElement) => place.querySelector("blockquote")?.textContent ?? "";

it("asks about the one instalment that is past its day, and proposes nothing", async () => {
  const place = await cardOf({}, "2026-11-10", "2026-12-10");
  expect(say(place)).toContain("2026年10月1日我和贵方商定了还款安排，2026年11月10日这一期是800.00元");
  expect(say(place)).not.toContain("做得到的还法");
  expect(place.querySelector("a")?.getAttribute("href")).toBe("#/debts/d1/settled");
});

it("takes several together: three of 800.00 less one that was paid are 1,600.00", async () => {
  const paid = { payments: [{ day: "2026-10-10", yuan: "800.00" }] };
  const place = await cardOf(paid, "2026-10-10", "2026-10-20", "2026-11-10", "2026-12-10");
  expect(say(place)).toContain("2026年10月20日起的 2 期，约定一共是1600.00元");
});

it("opens as ever where nothing is past its day, and asks only for proof where the debt is not sure", async () => {
  expect(say(await cardOf({}, "2026-12-10"))).not.toContain("这一期");
  leave?.();
  document.body.replaceChildren();
  const unsure = await cardOf({ status: "unsure" }, "2026-11-10");
  expect(say(unsure)).not.toContain("商定");
  expect(say(unsure)).toContain("核实");
});
