/** A court paper at the door: the objection stands at once, what was typed is kept, and contacts become a complaint. */

import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDebt, openStage, type Stage, skipDoor, told } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe("a payment order, before any debt is entered", () => {
  it("becomes an objection with the grounds ticked and nothing else, and is kept with all it names", async () => {
    const { page, goTo, close } = await stage.visit();
    await goTo("/door/court");
    await page.getByLabel("哪一天收到的").fill("2026-11-20");
    await expect.poll(() => told(page)).toContain("至少勾一项");
    await page.getByLabel("金额不对").check();
    await expect.poll(() => told(page)).toContain("还没有填、信里先略去：姓名、申请人或原告、案号、法院名称");
    await page.getByLabel("你的姓名").fill("林小满");
    await page.getByLabel("支付令上的申请人").fill("云岭小额贷款有限公司");
    await page.getByLabel("哪家法院").fill("示例市人民法院");
    await page.getByLabel("案号").fill("（2026）示0101民督12号");
    const paper = page.locator("main article");
    await expect.poll(() => paper.innerText()).toContain("示例市人民法院");
    const letter = await paper.innerText();
    expect(letter).toContain("申请人请求的金额与合同和付款记录不符");
    expect(letter).not.toMatch(/清偿|诉讼时效|分期/);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole("button", { name: "记下来并提醒我" }).click();
    await expect.poll(() => page.url()).not.toContain("/door/court");
    await goTo("/door/court");
    await expect.poll(() => page.getByLabel("案号").inputValue()).toBe("（2026）示0101民督12号");
    expect(await page.getByLabel("你的姓名").inputValue()).toBe("林小满");
    expect(await page.getByLabel("金额不对").isChecked()).toBe(true);
    await close();
  });
});

describe("a call to the family", () => {
  it("is kept with whom it reached, and the letter about it tells no more", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "渡川易借", claimed: "9460" });
    await goTo("/contacts/new?debt=d1&direction=in");
    await page.getByText("对方找我身边的人", { exact: true }).click();
    await page.getByLabel("找到了谁").selectOption("relative");
    await page.getByLabel("对方说了什么").fill("让他马上回电话");
    await page.getByText("补充细节").click();
    await page.getByText("留下的证据（录音、截图）").click();
    await page.getByLabel("选录音或截图").setInputFiles({ name: "1124.m4a", mimeType: "audio/mp4", buffer: Buffer.from("recording") });
    await expect.poll(() => page.getByLabel("1124.m4a").isChecked()).toBe(true);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole("button", { name: "保存这条记录" }).click();
    await page.getByRole("heading", { name: "沟通记录" }).waitFor();
    expect(await told(page)).toContain("联系到的是：家人");
    expect(await told(page)).toContain("1124.m4a");
    await goTo("/debts/d1/letters/stop-third-parties");
    await expect.poll(() => told(page)).toContain("电话 家人");
    expect(await page.locator("main article").innerText()).not.toContain("让他马上回电话");
    await close();
  });
});
