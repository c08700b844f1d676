/** First run, a debt in a minute, its contract afterwards: the balance is the one worked out by hand. */

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDebt, openStage, type Stage, shown, skipDoor, told } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe("a borrower's first evening", () => {
  it("from the door to where I stand, with the contract added later", async () => {
    const { page, close } = await stage.visit();
    await page.getByRole("heading", { name: "先看四件急事" }).waitFor();
    await skipDoor(page);
    await addDebt(page, { who: "青禾分期", claimed: "12,600.00", overdueSince: "2026-07-01" });
    expect(await told(page)).toContain("¥12,600.00");
    expect(await told(page)).toContain("补上“青禾分期”缺的信息");

    await page.getByRole("link", { name: "去做" }).click();
    await page.getByRole("link", { name: "一次填完整张表" }).click();
    await page.getByLabel("合同写的本金").fill("10000");
    await page.getByLabel("实际到手").fill("10000");
    await page.getByLabel("放款日").fill("2026-01-01");
    await page.getByLabel("利率", { exact: true }).fill("0.05");
    await page.getByLabel("按", { exact: true }).selectOption("day");
    await page.getByLabel("还款方式").selectOption("bullet");
    await page.getByLabel("第一期应还日").fill("2026-07-01");
    await page.getByLabel("罚息怎么约定").selectOption("none");
    await page.getByRole("button", { name: "保存", exact: true }).click();

    // 0.05 % a day on 10,000 from 1 January (counted) to 24 November (not counted): 327 days, 5.00 a day, 1,635.00.
    await page.getByRole("heading", { name: "按合同该欠多少" }).waitFor();
    const said = await told(page);
    expect(said).toContain("¥11,635.00");
    expect(said).toContain("¥1,635.00");
    expect(said).toContain("每多一天约 ¥5.00");
    // Claimed 12,600.00 - 11,635.00.
    expect(said).toContain("+¥965.00");

    // Opened down to the last step: what ran, on which sum, at which rate, for how many days, from which fact.
    const interest = page
      .locator("details")
      .filter({ has: page.locator("summary", { hasText: /^利息/ }) })
      .first();
    await interest.locator("summary").first().click();
    // What lies in a step is made when the step is opened, and a slow machine takes its time.
    const openFurther = async (): Promise<string> => {
      for (const closed of await interest.locator("details:not([open]) > summary").all()) await closed.click();
      return shown(interest);
    };
    await expect.poll(openFurther).toMatch(/10,000\.00元.*2026年7月1日.*2026年11月24日.*146天/);
    expect(await shown(interest)).toContain("合同利率");
    await close();
  });

  it("keeps what is half typed over a reload and a change of language", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await goTo("/debts/new");
    await page.getByLabel("谁在要钱").fill("写到一半");
    await page.waitForTimeout(500);
    await page.reload();
    await page.getByLabel("谁在要钱").waitFor();
    expect(await page.getByLabel("谁在要钱").inputValue()).toBe("写到一半");
    await goTo("/settings");
    await page.getByRole("radio", { name: "English" }).check({ force: true });
    await page.getByRole("heading", { name: "Settings" }).waitFor();
    await goTo("/debts/new");
    expect(await page.getByLabel("Who asks for money").inputValue()).toBe("写到一半");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await close();
  });

  it("says what is wrong at its place and stores nothing", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await goTo("/debts/new");
    await page.getByLabel("对方要多少").fill("八千");
    await page.getByRole("button", { name: "保存", exact: true }).click();
    await expect.poll(() => told(page)).toContain("“八千”不是金额");
    await goTo("/");
    expect(await told(page)).toContain("两种开始，选一种");
    await close();
  });

  it("a yes at the door opens its path before any debt: a payment order and its last day", async () => {
    const { page, close } = await stage.visit();
    await page.getByLabel("手里有法院的文件").check();
    await page.getByLabel("现在有危险").check();
    expect(await told(page)).toContain("12356");
    expect(await told(page)).toContain("先顾你的安全，电话就在上面。接下来再看法院的文件。");
    await page.getByRole("button", { name: "先办这件" }).click();
    await page.getByRole("heading", { name: "先顾人，债可以等" }).waitFor();
    await page.getByRole("button", { name: "我现在安全" }).click();
    await page.getByLabel("哪一天收到的").fill("2026-11-20");
    // The day of receipt is not counted: 20 November + 15 days is 5 December 2026, a Saturday; the first working day is Monday the 7th.
    await expect.poll(() => told(page)).toContain("2026年12月7日");
    expect(await told(page)).toContain("还有 13 天");
    expect(await told(page)).toContain("2026年12月5日是休息日，顺延到这天");
    // The one letter: only what was ticked, with the article; nothing about being unable to pay.
    await page.getByLabel("金额不对").check();
    await page.getByLabel("哪家法院").fill("某某区人民法院");
    const letter = await shown(page.locator("article"));
    expect(letter).toMatch(/2026年11月20日收到.*民事诉讼法.*第227条.*逐项举证.*某某区人民法院/);
    expect(letter).not.toMatch(/没有能力|分期|延期|已经清偿/);
    await page.getByRole("button", { name: "记下来并提醒我" }).click();
    await page.getByRole("heading", { name: "我的处境" }).waitFor();
    await expect.poll(() => told(page)).toContain("法院文书还有 13 天");
    await close();
  });
});
