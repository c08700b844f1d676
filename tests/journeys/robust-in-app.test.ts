/** Browsers inside other apps, and browsers that lack what a phone usually has: said once, and no button is dead. */

import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDebt, goTo, openStage, type Stage, shown, skipDoor } from "./in-browser.ts";

const android = "Mozilla/5.0 (Linux; Android 12; M2101) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/111.0.5563.116";
const wechat = `${android} XWEB/1110017 MMWEBSDK/20230805 Mobile Safari/537.36 MMWEBID/1 MicroMessenger/8.0.42.2460 WeChat/arm64 NetType/4G`;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const quiet = (context: BrowserContext) =>
  context.addInitScript(() => {
    Object.defineProperty(navigator, "canShare", { value: undefined });
    Object.defineProperty(navigator, "share", { value: undefined });
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    Object.defineProperty(navigator, "serviceWorker", { value: undefined });
    Object.defineProperty(window, "print", { value: undefined });
    Object.defineProperty(window, "speechSynthesis", { value: undefined });
    Object.defineProperty(window, "Notification", { value: undefined });
  });

describe("a browser inside another app", () => {
  it.each([
    [wechat, "微信"],
    [`${android} Mobile Safari/537.36 V1_AND_SQ_8.9.68 QQ/8.9.68.11450 NetType/WIFI`, "QQ"],
    [`${android} Mobile Safari/537.36 AlipayDefined(nt:WIFI) AliApp(AP/10.5.0) AlipayClient/10.5.0`, "支付宝"],
    [`${android} Mobile Safari/537.36 AliApp(DingTalk/7.0.50) com.alibaba.android.rimet/1 DingTalk/7.0.50`, "钉钉"],
    [`${android} Mobile Safari/537.36 Weibo (M2101__weibo__13.9.1__android__android12)`, "微博"],
  ])("is told once, by its name: %#", async (userAgent, name) => {
    const { page, close } = await stage.visit({ userAgent });
    await page.getByText(`你正在${name}里打开谈好`).waitFor();
    await page.getByRole("button", { name: "知道了" }).click();
    await page.reload();
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.waitForTimeout(500);
    expect(await shown(page.locator("body"))).not.toContain("里打开谈好");
    await close();
  });

  it.each([
    `${android} Mobile Safari/537.36 UCBrowser/15.5.8.1258`,
    `${android} Mobile Safari/537.36 Quark/6.5.5.410`,
    `${android} Mobile Safari/537.36 XiaoMi/MiuiBrowser/17.7.30`,
    `${android} HuaweiBrowser/14.0.0.321 Mobile Safari/537.36`,
    `${android} MQQBrowser/14.3 Mobile Safari/537.36 COVC/046403`,
    `${android} Mobile Safari/537.36 baidubrowser/7.21.17.0`,
  ])("is none where it is a browser of its own: %#", async (userAgent) => {
    const { page, close } = await stage.visit({ userAgent });
    await page.waitForTimeout(500);
    expect(await shown(page.locator("body"))).not.toContain("在浏览器打开");
    await close();
  });

  it("offers other ways for every file, copies without the new clipboard, and shows no print button", async () => {
    const { page, context, close } = await stage.visit({ userAgent: wechat });
    await quiet(context);
    await page.reload();
    await page.getByRole("button", { name: "复制网址" }).click();
    await page.getByText("网址已复制").waitFor();
    await skipDoor(page);
    await addDebt(page, { who: "青禾分期", claimed: "12600" });
    await goTo(page, "/debts/d1/letters/itemised-balance");
    expect(await page.getByRole("button", { name: "打印" }).count()).toBe(0);
    await page.getByRole("button", { name: "复制", exact: true }).click();
    await page.getByText("复制好了").waitFor();
    await page
      .getByRole("button", { name: /纯文本|文本|TXT/i })
      .first()
      .click();
    const sheet = page.getByRole("dialog", { name: /^保存 .*\.txt/ });
    await sheet.waitFor();
    expect(await sheet.getByRole("textbox").inputValue()).toContain("请书面提供以下材料");
    await sheet.getByRole("button", { name: "复制全部文字" }).click();
    await page.getByText("可以粘贴到备忘录里").waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });

    await goTo(page, "/settings");
    await page.getByRole("button", { name: "存成文件" }).click();
    const file = page.getByRole("dialog", { name: /^保存 tanhao-.*\.tanhao/ });
    await file.waitFor();
    expect(await shown(file)).toContain("手机自带的浏览器里打开谈好");
    const [download] = await Promise.all([page.waitForEvent("download"), file.getByRole("button", { name: "还是试着下载" }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.tanhao$/);
    expect(await shown(page.locator("body"))).not.toContain("已存成");
    await close();
  });

  it("that refuses every copying says how to do it by hand", async () => {
    const { page, context, close } = await stage.visit({ userAgent: wechat });
    await quiet(context);
    await context.addInitScript(() => {
      document.execCommand = () => false;
    });
    await page.reload();
    await page.getByRole("button", { name: "复制网址" }).click();
    await page.getByText("请在手机自带的浏览器里输入：127.0.0.1").waitFor();
    await close();
  });
});
