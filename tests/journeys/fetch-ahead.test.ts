/** What is too large to come with the app, fetched ahead by somebody who will have no network: a new page without one uses each part. */

import { aPdf } from "@tanhao/readers/pdf/a-pdf";
import { chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { aScreenshot } from "./a-screenshot.ts";
import { browserArguments, executablePath, goTo, openStage, type Stage, showExample, skipDoor, told } from "./in-browser.ts";

const patience = { timeout: 60_000 };
const statement = [
  { x: 200, y: 60, text: "招商银行交易流水" },
  ...["记账日期", "货币", "交易金额", "联机余额", "交易摘要", "对手信息"].map((text, column) => ({ x: 40 + column * 70, y: 100, text })),
  ...["2026-05-11", "CNY", "-1,073.03", "926.97", "贷款还款", "青禾借"].map((text, column) => ({ x: 40 + column * 70, y: 120, text })),
];

let stage: Stage;
let picture: Buffer;
beforeAll(async () => {
  stage = await openStage();
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  picture = await aScreenshot(browser, {
    title: "借款详情",
    rows: [
      ["借款金额", "12,000.00元"],
      ["借款日期", "2025-03-02"],
    ],
  });
  await browser.close();
});
afterAll(() => stage.close());

/** The worker holds all of the app once it is there. */
const whenAppIsKept = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

it("fetched together, then the tab closed and the network gone: a picture, a PDF, a proof and what comes with the app", async () => {
  const { page, context, address, close } = await stage.visit();
  await showExample(page);
  await whenAppIsKept(page);
  await goTo(page, "/offline");
  await page.getByRole("button", { name: /^全部下载（约 \d+(\.\d)? MB）$/ }).click();
  await expect.poll(() => told(page), patience).not.toContain("未下载");
  expect(await told(page)).toMatch(/读图片里的字 .*已下载 · 约 \d+(\.\d)? MB.*读 PDF .*已下载.*核对方案 .*已下载/);
  await page.close();

  await context.setOffline(true);
  const again = await context.newPage();
  await again.goto(address);
  await again.getByRole("button", { name: "看一个示例" }).click();
  await again.getByRole("heading", { name: "每一笔" }).waitFor();
  await goTo(again, "/import");
  const input = again.locator('main input[type="file"]').first();
  await input.setInputFiles({ name: "借款.png", mimeType: "image/png", buffer: picture });
  await again.getByRole("heading", { name: "和图片对一对" }).waitFor(patience);
  await goTo(again, "/settings");
  await goTo(again, "/import");
  await input.setInputFiles({
    name: "流水.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from(aPdf([statement], { encoding: "UniGB-UCS2-H" })),
  });
  await again.getByRole("heading", { name: "每一行的去处" }).waitFor(patience);

  await goTo(again, "/plan");
  await again.getByRole("button", { name: /^算一下/ }).click(patience);
  await expect.poll(() => told(again), patience).toContain("不会少于");
  await goTo(again, "/rehearsal");
  await goTo(again, "/debts/consumer/talk");
  await goTo(again, "/debts/consumer/letters");
  await context.setOffline(false);
  await close();
});

it("stopped in the middle says so and keeps nothing whole; without a network it says what to do; what was fetched can be deleted", async () => {
  const { page, context, close } = await stage.visit();
  await skipDoor(page);
  await whenAppIsKept(page);
  await goTo(page, "/offline");
  await context.setOffline(true);
  await page.getByRole("button", { name: "下载“读 PDF”" }).click();
  await page.getByRole("alert").filter({ hasText: "没下载成：网络断了" }).waitFor();
  await context.setOffline(false);
  await page.getByRole("button", { name: "下载“读 PDF”" }).click();
  await page.getByRole("button", { name: "删掉“读 PDF”" }).click();
  await page.getByRole("button", { name: "下载“读 PDF”" }).waitFor();

  await page.route("**/*.onnx", () => undefined); // never answered
  await page.getByRole("button", { name: "下载“读图片里的字”" }).click();
  await page.getByRole("button", { name: "停下" }).click();
  await page.getByText("停下了。已经下载的部分留着，下次接着下。").waitFor();
  await page.getByRole("button", { name: "下载“读图片里的字”" }).waitFor();
  await close();
});
