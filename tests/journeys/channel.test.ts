/**
 * Which channel first, on a phone, on Tuesday 24 November 2026 at 10:00. The example's card is of a bank: a complaint of that
 * day is to be answered within fifteen days, up to 9 December.
 */

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admissionsIn } from "./admissions.ts";
import { addDebt, expectOpenClean, openAll, openStage, type Stage, showExample, shown, skipDoor, told } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const tap = (page: Page, answer: string) => page.getByRole("radio", { name: answer, exact: true }).check({ force: true });
const first = (page: Page) => page.locator("main [role=status]").first().innerText();
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement instanceof HTMLInputElement ? document.activeElement.value : ""));
const namesInOrder = async (page: Page) =>
  (await page.locator("main ol > li > details > summary").allInnerTexts()).map((text) => text.split("\n")[0]?.trim());

describe("the eight questions", () => {
  it("are answered with one tap each, the list follows at once, and the focus stays", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/debts/card");
    await page.getByRole("link", { name: "怎么联系" }).click();
    await page.getByRole("heading", { level: 1, name: "怎么联系" }).waitFor();
    expect(await first(page)).toBe("电话。现在就可以。");
    // The goal, the time and the kind of lender are known: five taps are left, each in sight of the one before.
    const began = Date.now();
    await tap(page, "不急");
    await tap(page, "好几件、绕在一起");
    await tap(page, "打字、写信");
    await tap(page, "要，以后拿得出来");
    await page.getByRole("checkbox", { name: "邮件" }).check({ force: true });
    expect(Date.now() - began).toBeLessThan(60_000);
    expect(await focused(page)).toBe("email");
    // By hand: letter +3 (trail, writing, full file); e-mail +3, -1 tried; branch +2, -1 speaking; chat +2, -1 too short; the
    // complaint line +1 for its trail; phone -2. E-mail stands before branch and chat, whose sums are one less.
    expect(await namesInOrder(page)).toEqual([
      "1. 信件",
      "2. 邮件",
      "3. 官方在线客服",
      "4. 网点柜台",
      "5. 机构的投诉渠道",
      "6. 电话",
      "7. 调解",
    ]);
    expect(await first(page)).toBe("信件。现在就可以。");
    expect(await told(page)).toMatch(/先找人.*12348/);
    await expectOpenClean(page);
    await close();
  });

  it("are planned for another hour: on Sunday morning the branch is closed until Monday", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/debts/card/channel");
    await tap(page, "另选时间");
    await page.getByLabel("哪天几点").fill("2026-11-29T10:00");
    await openAll(page);
    await expect.poll(() => told(page)).toContain("现在不是时候：通常 11月30日周一 09:00 起有人");
    await close();
  });

  it("leave only verifying where nothing may be admitted, and say no word that admits", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "不认识的公司", claimed: "5000", status: "不确定" });
    for (const language of ["zh-CN", "en"] as const) {
      await goTo("/settings");
      await page.getByRole("radio", { name: language === "en" ? "English" : "中文" }).check({ force: true });
      await goTo("/debts/d1/channel");
      await openAll(page);
      expect(admissionsIn(await shown(page.locator("main ol").last()))).toEqual([]);
      await expectOpenClean(page);
    }
    await goTo("/settings");
    await page.getByRole("radio", { name: "中文" }).check({ force: true });
    await goTo("/debts/d1/channel");
    expect(await told(page)).not.toContain("谈还款安排");
    expect(await told(page)).toMatch(/不知道贷款人是哪种机构，就不列监管部门/);
    await close();
  });
});

describe("a complaint", () => {
  it("keeps the supervisor waiting until the day the bank's time is over", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/debts/card/channel");
    await tap(page, "核对费用");
    await openAll(page);
    await page.locator("li", { hasText: "机构的投诉渠道" }).getByRole("link", { name: "联系过了，记一笔" }).click();
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    expect(await page.getByRole("radio", { name: "投诉", exact: true }).isChecked()).toBe(true);
    await page.getByRole("button", { name: "保存这条记录" }).click();
    await page.getByRole("heading", { name: "沟通记录" }).waitFor();
    await goTo("/debts/card/channel");
    expect(await page.getByRole("checkbox", { name: "机构的投诉渠道（记录里有）" }).isDisabled()).toBe(true);
    await openAll(page);
    expect(await told(page)).toContain("它答复的期限到 2026年12月9日");
    await tap(page, "另选时间");
    await page.getByLabel("哪天几点").fill("2026-12-10T10:00");
    await expect.poll(() => namesInOrder(page)).toContain("1. 监管部门");
    await close();
  });
});

describe("one's own entry", () => {
  it("is kept with its source and day, cautioned where it looks like a mobile, used in the list, changed and removed", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/debts/card/channel");
    await page.getByRole("button", { name: "记一条" }).click();
    expect(await focused(page)).toBe("望溪银行股份有限公司");
    await page.getByRole("button", { name: "保存" }).click();
    await expect.poll(() => told(page)).toContain("这里还没填");
    await page.getByLabel("在哪里看到的").fill("卡背面");
    await page.getByRole("button", { name: "保存" }).click();
    await expect.poll(() => told(page)).toContain("至少填一样");
    await page.getByLabel("电话号码").fill("120 0000 0000");
    await expect.poll(() => told(page)).toContain("这像个人手机号");
    await expectOpenClean(page);
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByRole("button", { name: "改“望溪银行股份有限公司”这一条" }).waitFor();
    await openAll(page);
    const said = await told(page);
    expect(said).toMatch(/120 0000 0000 复制 你自己填的，卡背面，2026年11月24日 先在官方 App、合同或卡背面核对/);
    expect(said).toContain("你填的像个人手机号");
    await page.getByRole("button", { name: "改“望溪银行股份有限公司”这一条" }).click();
    await page.getByLabel("电话号码").fill("");
    await page.getByRole("textbox", { name: "邮箱" }).fill("service@wangxi.invalid");
    await page.getByRole("button", { name: "保存" }).click();
    await expect.poll(() => told(page)).not.toContain("120 0000 0000");
    await goTo("/household");
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByText("收支记下了").first().waitFor();
    await goTo("/debts/card/channel");
    expect(await told(page)).toContain("service@wangxi.invalid");
    await page.getByRole("button", { name: "删掉“望溪银行股份有限公司”这一条" }).click();
    await expect.poll(() => told(page)).toContain("还没有记");
    await close();
  });

  it("is written and read in English too", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/settings");
    await page.getByRole("radio", { name: "English" }).check({ force: true });
    await goTo("/debts/micro/channel");
    await page.getByRole("button", { name: "Note one" }).click();
    await page.getByRole("textbox", { name: "E-mail" }).fill("service@duchuan.invalid");
    await page.getByLabel("Where you read it").fill("contract");
    await expectOpenClean(page);
    await page.getByRole("button", { name: "Keep" }).click();
    await expect.poll(() => told(page)).toContain("service@duchuan.invalid");
    await expectOpenClean(page);
    await close();
  });
});

it("works without a network", async () => {
  const { page, context, goTo, close } = await stage.visit();
  await skipDoor(page);
  await addDebt(page, { who: "青禾分期", claimed: "12600" });
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.getByRole("heading", { name: "我的处境" }).waitFor();
  await context.setOffline(true);
  await goTo("/debts/d1/channel");
  await page.getByRole("heading", { level: 1, name: "怎么联系" }).waitFor();
  expect(await first(page)).not.toBe("");
  await close();
});
