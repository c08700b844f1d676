/**
 * Two debts without interest, 3,000 and 1,000, and 1,000 left a month. By hand: whatever the order, 4,000 take four
 * months; fair shares pay 750 and 250, the others one debt after the other.
 */

import { render } from "solid-js/web";
import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { aCaseHost } from "../case/a-case-host.ts";
import { CaseHostProvider } from "../case/case-host.tsx";
import "../design/base.css";
import { NoticeRegion } from "../design/Notice.tsx";
import { aPlainDebt, aPlainHousehold } from "./a-plain-debt.ts";
import { PlanPage } from "./PlanPage.tsx";

const debts = [aPlainDebt("d1", "望溪", "3000.00"), aPlainDebt("d2", "青禾", "1000.00")];

let leave: (() => void) | undefined;
afterEach(() => {
  leave?.();
  document.body.replaceChildren();
});

async function open(facts: Readonly<Record<string, unknown>>) {
  const host = await aCaseHost(facts);
  const place = document.createElement("div");
  document.body.append(place);
  leave = render(
    () => (
      <CaseHostProvider host={host}>
        <PlanPage />
        <NoticeRegion />
      </CaseHostProvider>
    ),
    place,
  );
  return host.current();
}

const regionText = (name: string) => page.getByRole("region", { name }).element().textContent;
const outcome = () => document.querySelector("output")?.textContent ?? "";

describe("the page of the plans", () => {
  it("draws what is still to be paid, and says the same in a table", async () => {
    await open({ ...aPlainHousehold("4200.00"), debts });
    await expect.poll(outcome).toContain("最快 4 个月，2027年3月24日还完");
    await page.getByText("看成文字").click();
    const rows = [...document.querySelectorAll("tbody tr")].map((row) => row.textContent?.replaceAll(" ", "") ?? "");
    expect(rows.map((row) => row.match(/^(现在|\d+年\d+月)/)?.[0])).toEqual(["现在", "2026年12月", "2027年1月", "2027年2月", "2027年3月"]);
    const sums = ["¥4,000.00", "¥3,000.00", "¥2,000.00", "¥1,000.00", "¥0.00"];
    for (const [index, row] of rows.entries()) expect(row).toContain(`按本金公平分${sums[index]}`);
    expect(document.querySelector("figure svg")?.getAttribute("aria-hidden")).toBe("true");
  });

  it("says when each debt is done with, and what falls due by month", async () => {
    await open({ ...aPlainHousehold("4200.00"), debts });
    await expect.poll(outcome).toContain("4 个月");
    await page.getByRole("radio", { name: /最快结清一笔/ }).click();
    await page.getByText("哪天还清哪一笔").click();
    await expect.element(page.getByText("2026年12月24日 还清“青禾”")).toBeVisible();
    await expect.element(page.getByText("2027年3月24日 还清“望溪”")).toBeVisible();
    await expect.element(page.getByText("后面 1 个月")).toBeVisible();
  });

  it("is tried by keyboard: each step says its sum, and the plans follow", async () => {
    const { facts } = await open({ ...aPlainHousehold("4200.00"), debts });
    await expect.poll(outcome).toContain("最快 4 个月");
    const slider = page.getByRole("slider", { name: "拖动，试别的数" });
    await expect.element(slider).toHaveAttribute("aria-valuetext", "¥1,000.00");
    (slider.element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowLeft}");
    await expect.element(slider).toHaveAttribute("aria-valuetext", "¥990.00");
    // 4,000 at 990 a month: four months leave 40 for a fifth.
    await expect.poll(outcome).toContain("每月 ¥990.00：最快 5 个月，2027年4月24日还完");
    await userEvent.keyboard("{Home}");
    await expect.poll(outcome).toContain("每月 ¥0.00：排不下所有的债");
    await userEvent.keyboard("{End}{ArrowLeft}");
    expect(facts().firm).toBeUndefined();
    await page.getByRole("button", { name: "就定这个数" }).click();
    await expect.poll(() => facts().firm).toBe(99_000);
  });

  it("keeps what a lender said as a fact of the debt, and plans anew", async () => {
    const { facts } = await open({ ...aPlainHousehold("4200.00"), debts });
    await expect.poll(outcome).toContain("4 个月");
    await page.getByText("没有说过条件").first().click();
    await page.getByLabelText("每期最少要还").fill("1000");
    await page.getByRole("button", { name: "记下并重排" }).click();
    await expect.poll(() => facts().debts[0]?.limits).toEqual({ minimum: 100_000 });
    // 1,000 a month to the first: the second has to wait until it is paid.
    await expect.element(page.getByText("每期最少 ¥1,000.00").first()).toBeVisible();
    await page.getByLabelText("不接受减免").first().click();
    await expect.poll(() => facts().debts[0]?.limits).toEqual({ minimum: 100_000, refuses: ["waiver"] });
    await page.getByLabelText("每期最少要还").fill("一千");
    await page.getByRole("button", { name: "记下并重排" }).click();
    await expect.element(page.getByLabelText("每期最少要还")).toHaveAttribute("aria-invalid", "true");
    expect(facts().debts[0]?.limits.minimum).toBe(100_000);
  });

  it("keeps the plan chosen, and takes the choice back", async () => {
    const { facts } = await open({ ...aPlainHousehold("4200.00"), debts });
    await expect.poll(outcome).toContain("4 个月");
    await page.getByRole("radio", { name: /最快结清一笔/ }).click();
    await page.getByRole("button", { name: "用这个方案" }).click();
    await expect.poll(() => facts().planChosen).not.toBeUndefined();
    await page.getByRole("button", { name: "不选这个了" }).click();
    await expect.poll(() => facts().planChosen).toBeUndefined();
  });

  it("takes money that comes once only with its source", async () => {
    const { facts } = await open({ ...aPlainHousehold("4200.00"), debts });
    await expect.poll(outcome).toContain("4 个月");
    await page.getByText("加一笔").click();
    await page.getByLabelText("多少钱").fill("1000");
    await page.getByLabelText("哪天到手").fill("2026-12-01");
    await page.getByRole("button", { name: "记下并重排" }).last().click();
    await expect.element(page.getByLabelText("从哪来")).toHaveAttribute("aria-invalid", "true");
    expect(facts().lumpSums).toBeUndefined();
    await page.getByLabelText("从哪来").fill("姐姐帮忙");
    await page.getByRole("button", { name: "记下并重排" }).last().click();
    await expect.poll(() => facts().lumpSums).toEqual([{ fen: 100_000, source: "姐姐帮忙", on: "2026-12-01" }]);
    // It closes the debt of 1,000; the other takes 3,000 at 1,000 a month.
    await expect.poll(outcome).toContain("最快 3 个月，2027年2月24日还完");
    // In the calendar too it is told apart from a month's money.
    await expect.poll(() => regionText("付款日历")).toContain("用“姐姐帮忙”的 ¥1,000.00");
  });

  it("names what is missing where income is not known, and never an instalment where nothing is left", async () => {
    await open({ debts });
    await expect.element(page.getByText("还缺：收入、必须花的钱")).toBeVisible();
    leave?.();
    document.body.replaceChildren();
    await open({ ...aPlainHousehold("5300.00"), debts });
    await expect.element(page.getByText(/现在不答应任何分期/)).toBeVisible();
    expect(page.getByRole("slider").elements()).toEqual([]);
    expect(document.body.textContent).not.toContain("付款日历");
    expect(document.body.textContent).not.toMatch(/每家先少给|每月至少还差/);
    await expect.element(page.getByRole("link", { name: "去填收支" })).toBeVisible();
  });

  it("plans nothing that is not surely one's own", async () => {
    await open({ ...aPlainHousehold("4200.00"), debts: debts.map((one) => ({ ...one, status: "unsure" })) });
    await expect.element(page.getByText(/先核实、要明细/)).toBeVisible();
    await expect.element(page.getByText(/望溪：还不能确认是你的/)).toBeVisible();
    expect(document.body.textContent).not.toContain("用这个方案");
    leave?.();
    document.body.replaceChildren();
    await open({ ...aPlainHousehold("4200.00"), debts: debts.map((one, at) => ({ ...one, status: at === 0 ? "disputed" : "paid" })) });
    await expect.element(page.getByText(/金额有争议，先请对方逐项列明/)).toBeVisible();
    await expect.element(page.getByText(/你说已经还清，先用凭证核对/)).toBeVisible();
    expect(document.body.textContent).not.toContain("还不能确认是你的");
  });
});
