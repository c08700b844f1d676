/**
 * Keys alone through what is filled in at length: a case file opened, the month's money, a plan tried and taken, how far to go
 * with one lender, a letter downloaded, a bill read and noted, another language. Nothing is clicked and no address is typed.
 */

import { readFile } from "node:fs/promises";
import { aBillOf2023, aRepayment } from "@tanhao/readers/an-alipay-bill";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { arrived, chooseFile, escapeFrom, expectFocus, expectInPage, press, tabTo, type, typeDay } from "./by-keyboard.ts";
import { openStage, type Stage, told } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** 3,000.00 without interest, due on 1 July 2026. */
const yaml = `version: 1
borrower: { name: 林晓舟, household: 1 }
urgent: { paidAgent: false, inDanger: false, collectorsAtDoor: false }
debts:
  - id: loan
    status: mine
    kind: loan
    platform: 望溪贷
    lender: { name: 望溪银行股份有限公司, type: bank }
    contract: { number: WX-1, signed: 2026-01-01 }
    principal: { stated: "3000.00", received: "3000.00", paidOut: 2026-01-01 }
    rate: { value: "0", per: year, unit: percent, kind: simple }
    dayCount: 365
    method: bullet
    firstDue: 2026-07-01
    overdue: { graceDays: 0, penalty: null, base: principal, compound: false, defaultFee: null, setOff: null }
`;

const file = (name: string, content: string | Uint8Array) => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
const valueNow = (page: Page) => page.evaluate(() => (document.activeElement as HTMLInputElement).value);

it("goes from a case file to a plan, a letter and a bill by keyboard alone", async () => {
  const { page, close } = await stage.visit({ reducedMotion: "reduce" });
  await press(page, /^先跳过/);
  await arrived(page, /我的处境/);
  await press(page, /^设置$/);
  await arrived(page, /设置/);
  await chooseFile(page, /^打开资料文件/, file("case.yaml", yaml));
  // Another case is another page: its first stop is its own, not the bar below it.
  await arrived(page, /我的处境/);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  await page.keyboard.press("Tab");
  await expectInPage(page);

  await press(page, /^收支$/);
  await arrived(page, /每月收支/);
  await tabTo(page, /^(每月)?固定/);
  await page.keyboard.press("Space");
  await type(page, /^2026年10月/, "5200");
  await type(page, /^房租、房贷/, "4200");
  await press(page, /^保存$/);
  await page.getByText("收支记下了").first().waitFor();
  await press(page, /^这个月的生活钱$/);
  await arrived(page, /这个月的生活钱/);
  await type(page, /^叫什么/, "工资卡");
  await type(page, /^现在有多少/, "900");
  await typeDay(page, /^哪天看的/, "2026-11-24");
  await press(page, /^保存$/);
  await page.getByText("账户、扣款和来钱的日子").waitFor();
  await arrived(page, /这个月的生活钱/);

  // The bill: the chooser opens by key, what was read is noted on the debt.
  await press(page, /^处境$/);
  await arrived(page, /我的处境/);
  await press(page, /^导入/);
  await arrived(page, /整理手里的材料/);
  const bill = aBillOf2023([
    aRepayment({ time: "2026-05-11 09:00:00", counterparty: "望溪贷", description: "望溪贷还款", amount: "500.00" }),
  ]);
  await chooseFile(page, /^选择文件/, file("alipay.csv", bill));
  await page.getByRole("button", { name: "还的是 望溪贷" }).waitFor();
  await press(page, /^还的是 望溪贷$/);
  await expectFocus(page, /^把 1 笔记到债上$/);
  await page.keyboard.press("Enter");
  await page.getByText("已经记过的 1 笔").waitFor();
  await expectInPage(page);

  await press(page, /^处境$/);
  await arrived(page, /我的处境/);
  await press(page, /^望溪贷/);
  await arrived(page, /望溪/);
  await press(page, /^还款方案$/);
  await arrived(page, /还款方案/);
  await expect.poll(() => told(page)).toContain("每月 ¥1,000.00");
  await tabTo(page, /试别的数/);
  const before = await valueNow(page);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => valueNow(page)).not.toBe(before);
  await press(page, /^用这个方案$/);
  await page.getByText("都按这个方案").first().waitFor();
  await expectInPage(page);
  await press(page, /^看成文字$/);
  await press(page, /^望溪贷.*没有说过条件/);
  await type(page, /^每期最少要还/, "500");
  await press(page, /^记下并重排$/);
  await expectInPage(page);

  await press(page, /^处境$/);
  await arrived(page, /我的处境/);
  await press(page, /^望溪贷/);
  await arrived(page, /望溪/);
  await press(page, /^要什么、给什么/);
  await press(page, /^怎么联系$/);
  await arrived(page, /怎么联系/);
  await press(page, /^望溪/); // back to the debt
  await arrived(page, /望溪/);
  await press(page, /^写一封信$/);
  await arrived(page, /写一封信/);
  await press(page, /^关于提供欠款明细的申请$/);
  await arrived(page, /欠款明细/);
  await press(page, /^加几句自己的话/);
  await type(page, /^自己的话/, "我每天下午五点以后方便接电话。");
  await expect.poll(() => page.locator("main article").innerText()).toContain("下午五点以后");
  const download = page.waitForEvent("download");
  await press(page, /^下载文本$/);
  expect(await readFile(await (await download).path(), "utf8")).toContain("我每天下午五点以后方便接电话。");
  await expectFocus(page, /^下载文本$/);

  // Another language in the middle leaves the focus where it was.
  await press(page, /^设置$/);
  await arrived(page, /设置/);
  await tabTo(page, /^中文$/);
  await page.keyboard.press("ArrowRight");
  await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
  await expectFocus(page, /^English$/);
  await press(page, /^Erase everything$/);
  await escapeFrom(page);
  await expectFocus(page, /^Erase everything$/);
  await close();
}, 300_000);

it("opens the example, a word beside it where there is room, notes a step and leaves the example, with the focus in place each time", async () => {
  const { page, close } = await stage.visit({ reducedMotion: "reduce", viewport: { width: 1280, height: 800 } });
  await press(page, /^先跳过/);
  await arrived(page, /我的处境/);
  await press(page, /^看一个示例$/);
  await page.getByRole("heading", { name: "每一笔" }).waitFor();
  await expectInPage(page);
  await press(page, /^青禾分期/);
  await arrived(page, /青禾/);
  await press(page, /^什么是本金$/);
  expect((await page.getByRole("dialog").boundingBox())?.width).toBeLessThan(600); // beside the word, not from below
  await escapeFrom(page);
  await expectFocus(page, /^什么是本金$/);

  // A step noted stays open where it stands, and what is done next with it has the focus.
  await press(page, /^谈不下去/);
  await arrived(page, /下一步找谁/);
  const step = page.getByRole("listitem").filter({ hasText: "法院和法律咨询" });
  await press(page, /^法院和法律咨询/);
  await tabTo(page, /^我做过这一步/);
  expect(await step.evaluate((item) => item.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Enter");
  await press(page, /^记下这一步$/);
  await step.getByRole("button", { name: "记错了，收回" }).waitFor();
  await expect.poll(() => step.evaluate((item) => item.contains(document.activeElement)), { timeout: 5000 }).toBe(true);

  await tabTo(page, /^退出示例$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.getByText("记下第一笔债").waitFor();
  await expectInPage(page);
  await close();
}, 120_000);
