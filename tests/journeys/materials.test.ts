/** What a borrower has on the phone: read on the device, every row accounted for, used only where the person says so. */

import { AxeBuilder } from "@axe-core/playwright";
import { aBillOf2023, aRepayment, aRow } from "@tanhao/readers/an-alipay-bill";
import { aReportText, sentences } from "@tanhao/readers/credit-report/a-credit-report";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aScreenshot } from "./a-screenshot.ts";
import { addDebt, browserArguments, executablePath, goTo, openAll, openStage, type Stage, skipDoor, told } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const named = (name: string, content: string | Uint8Array, mimeType = "text/plain") => ({ name, mimeType, buffer: Buffer.from(content) });
const choose = (page: Page, ...files: ReturnType<typeof named>[]) => page.locator('input[type="file"]').setInputFiles(files);
const card = (page: Page, title: string) => page.getByRole("region", { name: title, exact: true });

/** In light and dark. */
async function expectClean(page: Page): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
}

/** Two repayments of 500.00 to the app, by a card ending in 9876; one of them failed first. */
const wallet = aBillOf2023([
  aRepayment({
    time: "2026-05-11 09:00:00",
    counterparty: "云帆借款",
    description: "云帆借款还款",
    amount: "500.00",
    account: "工商银行储蓄卡(9876)",
  }),
  aRepayment({
    time: "2026-04-11 09:00:00",
    counterparty: "云帆借款",
    description: "云帆借款还款",
    amount: "500.00",
    account: "工商银行储蓄卡(9876)",
    orderId: "2",
  }),
  aRepayment({
    time: "2026-04-10 09:00:00",
    counterparty: "云帆借款",
    description: "云帆借款还款",
    amount: "500.00",
    status: "还款失败",
    orderId: "3",
  }),
  aRow({ time: "2026-04-09 12:00:00", orderId: "4" }),
]);
/** The same two payments as the bank booked them: 1,500.00 − 500.00 − 500.00 leave 500.00. */
const bank = [
  "明细查询文件下载",
  "",
  '卡号: 1234****9876,"卡别名: 工资卡"',
  "",
  "交易日期,摘要,交易场所,交易国家或地区简称,钞/汇,交易金额(收入),交易金额(支出),交易币种,记账金额(收入),记账金额(支出),记账币种,余额,对方户名",
  '2026-05-11,快捷支付,支付宝,CHN,钞,-,-,-,"","500.00",人民币,"500.00",支付宝（中国）网络技术有限公司',
  '2026-04-11,快捷支付,支付宝,CHN,钞,-,-,-,"","500.00",人民币,"1,000.00",支付宝（中国）网络技术有限公司',
].join("\r\n");

describe("a wallet's bill and the bank's statement together", () => {
  it("tell of one money once; what is unsure is asked, and importing again adds nothing", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "云帆借款" });
    await goTo(page, "/import");
    await choose(page, named("alipay.csv", wallet), named("icbc.csv", bank));
    const matching = card(page, "这些像是还款");
    await matching.getByRole("heading", { name: "还的是哪一笔债？（还有 2 笔要问）" }).waitFor();
    await page.getByText("同一笔钱记了两次的 2 处，只算一次").waitFor();
    await expectClean(page);
    await matching.getByLabel("“云帆借款”的另外 1 笔也这样答").check();
    await matching.getByRole("button", { name: "还的是 云帆借款" }).click();
    // The question is gone; the focus is on what is left to do.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("把 2 笔记到债上");
    await openAll(page);
    const said = await told(page);
    expect(said).toMatch(/没有扣成功的 1 笔.*钱没有付出去，不算还款/);
    expect(said).toContain("钱包和银行卡记的是同一笔钱，只算一次");
    await matching.getByRole("button", { name: "把 2 笔记到债上" }).click();
    await page.getByText("已经记过的 2 笔").waitFor();
    expect(await matching.getByRole("button", { name: "把 0 笔记到债上" }).isDisabled()).toBe(true);

    // A fresh start of the app: the files are gone, what was recorded is not.
    await page.reload();
    await page.locator('input[type="file"]').waitFor();
    await choose(page, named("icbc.csv", bank), named("alipay.csv", wallet));
    await page.getByText("已经记过的 2 笔").waitFor();
    expect(await matching.getByRole("button", { name: "把 0 笔记到债上" }).isDisabled()).toBe(true);

    // Next month's export under the same name: another file, and its one row is asked about.
    const next = aRepayment({ time: "2026-06-11 09:00:00", counterparty: "云帆借款", description: "云帆借款还款", amount: "500.00" });
    await choose(page, named("alipay.csv", aBillOf2023([next])));
    await card(page, "alipay-2.csv").getByRole("heading", { name: "每一行的去处" }).waitFor();
    await matching.getByRole("heading", { name: "还的是哪一笔债？", exact: true }).waitFor();
    await close();
  });

  it("a bill behind a password asks for it, and says when it was wrong", async () => {
    const zip = new ZipWriter(new Uint8ArrayWriter(), { password: "200817", encryptionStrength: 3 });
    await zip.add("支付宝交易明细.csv", new Uint8ArrayReader(new TextEncoder().encode(wallet)));
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await goTo(page, "/import");
    await choose(page, named("bill.zip", await zip.close(), "application/zip"));
    await page.getByLabel("文件的密码").fill("111111");
    await page.getByRole("button", { name: "打开", exact: true }).click();
    await page.getByText("压缩包的密码不对").waitFor();
    await page.getByLabel("文件的密码").fill("200817");
    await page.getByRole("button", { name: "打开", exact: true }).click();
    await page.getByRole("heading", { name: "每一行的去处" }).waitFor();
    expect(await told(page)).toMatch(/一共 4 = 认出的 4 \+ 略过的 0 \+ 读不懂的 0/);
    await close();
  });

  it("the columns of a table are asked for once", async () => {
    const table = (day: string) => `办理日,收款人,钱数,备注\n${day},云帆借款,500.00,还款\n`;
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await goTo(page, "/import");
    await choose(page, named("一.csv", table("2026-05-11")));
    await page.getByRole("heading", { name: "哪一列是什么" }).waitFor();
    await page.getByLabel("日期", { exact: true }).selectOption("办理日");
    await page.getByLabel("金额", { exact: true }).selectOption("钱数");
    await page.getByRole("button", { name: "按这样读" }).click();
    await page.getByRole("heading", { name: "每一行的去处" }).waitFor();
    await choose(page, named("二.csv", table("2026-06-11")));
    await card(page, "二.csv").getByRole("heading", { name: "每一行的去处" }).waitFor();
    expect(await page.getByRole("heading", { name: "哪一列是什么" }).count()).toBe(0);
    await close();
  });
});

describe("a credit report", () => {
  it("becomes the debts that were ticked, and knows them the next time; the debts of others stay apart", async () => {
    const report = aReportText({
      credit: [
        "发生过逾期的账户明细如下：",
        `1.${sentences.overdueLoan}`,
        `2.${sentences.settled}`,
        `3.${sentences.dollarCard}`,
        "相关还款责任信息",
        `1.${sentences.guarantee}`,
      ],
      own: ["1 2025年3月3日 本人查询 本人查询"],
    });
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await goTo(page, "/import");
    await choose(page, named("报告.txt", report));
    const accounts = card(page, "征信报告里的账户");
    await accounts.getByLabel("某某消费金融有限公司 · 其他个人消费贷款").check();
    await accounts.getByRole("radio", { name: "不确定" }).check({ force: true });
    await openAll(page);
    await expectClean(page);
    const said = await told(page);
    expect(said).toMatch(/外币账户 1 个.*35\.00 USD.*替别人担保的 1 笔.*没有列成债的账户 1 个.*已结清.*查询记录 1 条/);
    await accounts.getByRole("button", { name: "加 1 笔债" }).click();
    await page.getByText("已经记过的 1 个账户").waitFor();
    await page.getByRole("link", { name: "看还缺哪些材料" }).click();
    await page.getByRole("heading", { level: 1, name: "材料清单" }).waitFor();
    expect(await told(page)).toMatch(/借款合同 · 某某消费金融有限公司.*已经有.*个人信用报告/);
    await goTo(page, "/");
    expect(await told(page)).toMatch(/某某消费金融有限公司 不确定.*¥7,800\.00/);
    await close();
  });
});

describe("a contract", () => {
  /** 上浮50% is one and a half times the rate, never a rate of 50 %. */
  const contract = [
    "个人消费借款合同",
    "合同编号：QH-2025-000001",
    "签订日期：2025年3月1日",
    "贷款人（甲方）：青禾消费金融有限公司",
    "借款人（乙方）：周某某",
    "第一条 借款金额：人民币（大写）壹万元整（小写：¥12,000.00元）。",
    "第二条 借款期限为12个月，自2025年3月2日起至2026年3月2日止。",
    "第三条 本合同项下借款年利率为24％（单利），固定利率。",
    "第四条 还款方式为等额本息，每月2日为还款日。",
    "第五条 借款人未按期还款的，罚息利率在借款利率基础上上浮50%，以逾期本金为基数按日计收罚息，不计收复利。",
  ].join("\n");

  it("says what disagrees first, and only what was ticked becomes a debt", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await goTo(page, "/import");
    await choose(page, named("合同.txt", contract));
    const terms = card(page, "合同里写的");
    await terms.getByText("大写金额和小写金额不一样").waitFor();
    await expectClean(page);
    await terms.getByLabel("贷款人 青禾消费金融有限公司").check();
    await terms.getByLabel("利率 每年 24%").check();
    await terms.getByLabel("罚息 借款利率的 1.5 倍").check();
    await terms.getByRole("radio", { name: "是我的", exact: true }).check({ force: true });
    await terms.getByRole("button", { name: "把 3 条记到债上" }).click();
    await page.getByText("合同也存好了").waitFor();
    await goTo(page, "/debts/d1/edit");
    await openAll(page);
    const typed = await page.locator("main input").evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    expect(typed).toEqual(expect.arrayContaining(["青禾消费金融有限公司", "24", "1.5"]));
    // Neither sum was ticked.
    expect(typed).not.toContain("12000.00");
    await close();
  });
});

describe("messages", () => {
  it("stay the sender's word and are kept as evidence", async () => {
    const text = "【云帆借款】您的借款已逾期32天，应还1,024.50元，今日18点前不处理将上门走访并联系您的家人。\n";
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "云帆借款" });
    await goTo(page, "/import");
    await choose(page, named("短信.txt", text));
    const messages = card(page, "催收或提醒短信 1 条");
    await messages.getByText("这只是对方的说法，不当作事实").waitFor();
    expect(await told(page)).toMatch(/对方说欠 ¥1,024\.50 对方说逾期 32 天.*说要上门.*“.*上门.*”/);
    await messages.getByText("存作证据").click();
    await expectClean(page);
    await messages.getByRole("button", { name: "记进沟通记录" }).click();
    await messages.getByText("请填收到的日期").waitFor();
    await messages.getByLabel("哪天收到的").fill("2026-11-20");
    await messages.getByRole("button", { name: "记进沟通记录" }).click();
    await messages.getByText("已存作证据").waitFor();
    await messages.getByRole("link", { name: "看沟通记录" }).click();
    await page.getByText("应还1,024.50元").waitFor();
    await goTo(page, "/");
    expect(await told(page)).not.toContain("1,024.50");
    await close();
  });
});

describe("a screenshot", () => {
  let picture: Buffer;
  beforeAll(async () => {
    const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
    const rows = [
      ["借款平台", "云帆借款"],
      ["借款金额", "12,000.00元"],
      ["借款日期", "2025-03-02"],
      ["当前应还", "1,134.72元"],
    ] as const;
    picture = await aScreenshot(browser, { title: "借款详情", rows });
    await browser.close();
  });

  it("is read line by line beside its picture, mended and compared before it is used; then it works without a network", async () => {
    const { page, context, close } = await stage.visit();
    await skipDoor(page);
    await goTo(page, "/import");
    await choose(page, named("借款.png", picture, "image/png"));
    await page.getByRole("heading", { name: "和图片对一对" }).waitFor({ timeout: 60_000 });
    const values = await page
      .locator('main input:not([type="file"])')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    expect(values).toEqual(expect.arrayContaining(["12,000.00元", "2025-03-02", "1,134.72元"]));
    await expectClean(page);
    const sum = page.getByRole("img", { name: /当前应还/ });
    expect(await sum.evaluate((canvas) => (canvas as HTMLCanvasElement).width)).toBeGreaterThan(300);
    await page.getByLabel("第 5 行，第 2 段").fill("1,134.73元");
    await page.getByRole("button", { name: "对过了，按这些字读" }).click();
    await page.locator("summary", { hasText: "图片里的文字" }).click();
    await page.getByText("1,134.73元").waitFor();

    await page.getByText("识字功能已经在这台设备上").waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await context.setOffline(true);
    await page.reload();
    await choose(page, named("又一张.png", picture, "image/png"));
    await page.getByRole("heading", { name: "和图片对一对" }).waitFor({ timeout: 60_000 });
    await context.setOffline(false);
    await close();
  });

  it("what it needs is fetched beforehand where the person asks for it", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await goTo(page, "/import");
    const before = stage.server.asked.length;
    await page.getByRole("button", { name: "先下载识字功能" }).click();
    await page.getByText("识字功能已经在这台设备上").waitFor();
    const asked = stage.server.asked.slice(before).filter((path) => /\.(?:onnx|wasm)$/.test(path));
    expect(asked.map((path) => /ch_PP-OCRv4_[a-z]+_infer|ort-wasm-simd-threaded/.exec(path)?.[0]).sort()).toEqual([
      "ch_PP-OCRv4_det_infer",
      "ch_PP-OCRv4_rec_infer",
      "ort-wasm-simd-threaded",
    ]);
    await close();
  });

  it("can be stopped in the middle and read once more", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await goTo(page, "/import");
    await choose(page, named("借款.png", picture, "image/png"));
    await page
      .getByText(/图片里有 \d+ 行字|正在下载识字功能/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "停下" }).click();
    await page.getByText("已停止读取").waitFor();
    await page.getByRole("button", { name: "再读一次" }).click();
    await page.getByRole("heading", { name: "和图片对一对" }).waitFor({ timeout: 60_000 });
    await close();
  });
});
