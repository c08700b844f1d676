/** The next step after talks that led nowhere, and the way from an agreement to a closed debt, on a phone, on Tuesday 24 November 2026. */

import { standing } from "@tanhao/text/zh-CN/standing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admissionsIn } from "./admissions.ts";
import { addDebt, expectOpenClean, openAll, openStage, type Stage, showExample, skipDoor, speak, told } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe("whom to ask next", () => {
  it("is reached from the debt, threatens nobody, and is clean in both languages", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/debts/consumer");
    await page.getByRole("link", { name: "谈不下去，下一步找谁" }).click();
    await page.getByRole("heading", { level: 1, name: "下一步找谁" }).waitFor();
    for (const language of ["en", "zh-CN"] as const) {
      await speak(page, language);
      await goTo("/debts/consumer/escalation");
      await expectOpenClean(page);
    }
    expect(await told(page)).not.toMatch(/曝光|否则|不然/);
    await close();
  });

  it("while only verifying is allowed says no word that admits", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "不认识的公司", claimed: "5000", status: "不确定" });
    await goTo("/debts/d1/escalation");
    expect(await page.getByRole("region", { name: "现在这一步" }).locator("summary").first().innerText()).toContain("先核实对方是谁");
    await openAll(page);
    // An article of the law that names what restarts the period is no word to say.
    await page.evaluate((law) => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) {
        if (details.querySelector("summary")?.textContent?.includes(law)) details.open = false;
      }
    }, standing.path.lawBehind);
    expect(admissionsIn(await told(page))).toEqual([]);
    await page.getByRole("button", { name: "记下这一步" }).first().click();
    // What was done leaves the step now and is folded among the others.
    await page.getByRole("region", { name: "现在这一步" }).locator("summary", { hasText: "先核实对方是谁" }).waitFor({ state: "detached" });
    await openAll(page);
    expect(await told(page)).toContain("2026年11月24日做过");
    await expectOpenClean(page);
    await close();
  });
});

describe("from agreement to settled", () => {
  it("ticks are kept with their day and taken back, in both languages", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/debts/consumer/settled");
    await page.getByRole("button", { name: "看过了 债权人全称" }).click();
    await expect.poll(() => told(page)).toContain("看过 1 项，共 18 项");
    // The next one stands where it stood; what was looked at is taken back among all of them.
    await page.getByRole("button", { name: "看过了 合同编号" }).waitFor();
    await page.locator("summary", { hasText: "全部 18 项" }).click();
    await page.getByRole("button", { name: "收回 债权人全称" }).click();
    await expect.poll(() => told(page)).toContain("看过 0 项，共 18 项");
    for (const language of ["en", "zh-CN"] as const) {
      await speak(page, language);
      await goTo("/debts/consumer/settled");
      await expectOpenClean(page);
    }
    await close();
  });
});
