/** What a long case's week shows: today and what comes, then what was left over lately; what is over for long is one line. */

import { day } from "@tanhao/core/day";
import type { DebtId } from "@tanhao/core/ids";
import { yuan } from "@tanhao/core/money";
import { render } from "solid-js/web";
import { afterEach, expect, it } from "vitest";
import { aCaseHost } from "../case/a-case-host.ts";
import { type CaseHost, CaseHostProvider } from "../case/case-host.tsx";
import { WeekCard } from "./WeekCard.tsx";

let leave: (() => void) | undefined;
afterEach(() => {
  leave?.();
  document.body.replaceChildren();
});

/** On 24 November 2026; each noted as the next thing to do by its day. */
async function weekOf(...days: readonly string[]): Promise<HTMLElement> {
  const host = await aCaseHost({});
  for (const by of days) {
    const next = { what: `办 ${by}`, day: day(by) };
    const kept = await host
      .own()
      .ports.journal.append({ kind: "contact.logged", payload: { at: "2026-01-05T10:05", channel: "phone", note: "说了", next } });
    if (!kept.ok) throw new Error(kept.error.kind);
  }
  return shownOf(host);
}

function shownOf(host: CaseHost): HTMLElement {
  const place = document.body.appendChild(document.createElement("div"));
  leave = render(
    () => (
      <CaseHostProvider host={host}>
        <WeekCard />
      </CaseHostProvider>
    ),
    place,
  );
  return place;
}

/** How far off each line is, as it says itself. */
const shown = (place: HTMLElement): readonly (string | null | undefined)[] =>
  [...place.querySelectorAll("ol li")].map((line) => line.querySelector("span > span")?.textContent);

it("puts today and the coming days first, then the last seven days, and older things into one line", async () => {
  const place = await weekOf(
    "2026-02-10",
    "2026-03-01",
    "2026-11-16",
    "2026-11-17",
    "2026-11-23",
    "2026-11-24",
    "2026-11-30",
    "2026-12-01",
  );
  expect(shown(place)).toEqual(["今天", "6 天后", "过了 7 天", "过了 1 天"]);
  const older = [...place.querySelectorAll("a")].find(({ textContent }) => textContent?.startsWith("更早"));
  expect(older?.textContent).toBe("更早过了日子的 3 件，看一看");
  expect(older?.getAttribute("href")).toBe("#/actions");
});

it("has no such line where nothing is over for long, and says when the week itself is empty", async () => {
  expect((await weekOf("2026-11-24")).textContent).not.toContain("更早");
  leave?.();
  const empty = await weekOf("2026-03-01");
  expect(empty.textContent).toContain("这七天没有到期的事");
  expect(empty.textContent).toContain("更早过了日子的 1 件");
});

it("keeps a court's day in view however long it is over: it is asked about today", async () => {
  const place = shownOf(await aCaseHost({ urgent: { courtPaper: { kind: "payment-order", received: "2026-10-20" } } }));
  expect(shown(place)).toEqual(["今天"]);
  // 20 October and 15 days.
  expect(place.textContent).toContain("法院文书的最后一天2026年11月4日已经过了");
  expect(place.textContent).not.toContain("更早");
});

it("does not call late what is got ready two days before its day, until that day is over", async () => {
  const host = await aCaseHost({ debts: [{ id: "d1", platform: "青禾分期", status: "mine" }] });
  const agreed = { debt: "d1" as DebtId, on: day("2026-11-20"), form: "message", type: "instalments" } as const;
  const schedule = [{ day: day("2026-11-25"), fen: yuan("800") }];
  const kept = await host.own().ports.journal.append({ kind: "agreement.confirmed", payload: { ...agreed, schedule } });
  if (!kept.ok) throw new Error(kept.error.kind);
  expect(shown(shownOf(host))).toEqual(["明天"]);
});
