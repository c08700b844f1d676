/** The next step after talks that led nowhere, and the way from an agreement to a closed debt, on a phone, on Tuesday 24 November 2026. */

import { standing } from "@tanhao/text/zh-CN/standing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admissionsIn } from "./admissions.ts";
import { addDebt, expectClean, expectOpenClean, openAll, openStage, type Stage, showExample, skipDoor, speak, told } from "./in-browser.ts";

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

  it("what was agreed stands on the debt, an instalment that was paid is noted where it stands, and taken back", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/debts/consumer/agreement");
    for (const [label, value] of [
      ["每期多少", "100"],
      ["一共几期", "2"],
      ["第一期哪一天", "2026-11-24"],
      ["总共要还多少", "200"],
    ] as const)
      await page.getByLabel(label).fill(value);
    await page.getByLabel("对方和我都同意了").check({ force: true });
    await page.getByRole("button", { name: "记成已说定的约定" }).click();
    await page.getByText("先选“拿什么证明说定了”").waitFor();
    await page.getByLabel("拿什么证明说定了").selectOption("官方号码的短信");
    await page.getByRole("button", { name: "记成已说定的约定" }).click();
    await page.getByText("记下了，每期之前会提醒").waitFor();

    await goTo("/debts/consumer");
    await expect.poll(() => told(page)).toMatch(/说定的安排 下一期，2026年11月24日 ¥100\.00 还剩 2 期，共 ¥200\.00/);
    await page.getByRole("link", { name: "看每一期，付了就记" }).click();
    await page.locator("summary", { hasText: "这期付了，记下来" }).click();
    await expectClean(page);
    await page.getByLabel("还了多少").fill("0");
    await page.getByRole("button", { name: "记下这笔还款" }).click();
    await expect.poll(() => page.getByLabel("还了多少").getAttribute("aria-invalid")).toBe("true");
    expect(await told(page)).toContain("还剩 2 期");
    await page.getByLabel("还了多少").fill("100");
    await page.getByRole("button", { name: "记下这笔还款" }).click();
    await expect.poll(() => told(page)).toMatch(/还剩 1 期，共 ¥100\.00 2026年11月24日 ¥100\.00 2026年11月24日付了/);
    await page.getByRole("button", { name: "撤销" }).click();
    await expect.poll(() => told(page)).toContain("还剩 2 期，共 ¥200.00");
    await close();
  });

  it("an instalment past its day is what is asked about first, until it is noted as paid", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/debts/consumer/agreement");
    for (const [label, value] of [
      ["每期多少", "400"],
      ["一共几期", "3"],
      ["第一期哪一天", "2026-11-10"],
      ["总共要还多少", "1200"],
      ["哪一天说定的", "2026-11-02"],
    ] as const)
      await page.getByLabel(label).fill(value);
    await page.getByLabel("拿什么证明说定了").selectOption("官方号码的短信");
    await page.getByLabel("对方和我都同意了").check({ force: true });
    await page.getByRole("button", { name: "记成已说定的约定" }).click();
    await page.getByText("记下了，每期之前会提醒").waitFor();

    const ask = "2026年11月2日我和贵方商定了还款安排，2026年11月10日这一期是400.00元";
    await goTo("/debts/consumer/words");
    await page.getByText(ask).waitFor();
    await page.getByText("要重新谈的时候再用").waitFor();
    await expectClean(page);
    await goTo("/");
    await page.getByText(ask).waitFor();
    await expectClean(page);
    await page.getByRole("link", { name: "核对各期，记下付款" }).click();
    await page.locator("summary", { hasText: "这期付了，记下来" }).click();
    await page.getByLabel("哪天").fill("2026-11-10"); // in time, and only not noted
    await page.getByRole("button", { name: "记下这笔还款" }).click();
    await expect.poll(() => told(page)).toContain("还剩 2 期");
    await goTo("/");
    await page.getByRole("heading", { name: "每一笔" }).waitFor();
    await page.locator("main blockquote").first().waitFor();
    expect(await told(page)).not.toContain("商定了还款安排");
    await close();
  });
});
