/**
 * From an empty phone to "I know where I stand and what I say tomorrow at ten", both ways in: two debts typed, and three
 * files chosen at once. Offline after the first load, on 360 px, nothing for axe to find at any step.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { aReportText, sentences } from "@tanhao/readers/credit-report/a-credit-report";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDebt, expectClean, openStage, type Stage, shown, skipDoor, told } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** The worker is ready once everything is in its cache; the page is its own only after a reload. */
async function goOffline(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.context().setOffline(true);
}

const opening = (page: Page) => page.locator("blockquote[lang='zh-CN']");

describe("the first ten minutes", () => {
  it("two debts typed: where I stand, and the first sentence of tomorrow, which admits nothing", async () => {
    const { page, close } = await stage.visit();
    await goOffline(page);
    await skipDoor(page);
    await expectClean(page);
    await page.getByRole("link", { name: "记下第一笔债" }).click();
    await page.getByLabel("谁在要钱").fill("青禾分期");
    await page.getByLabel("对方要多少").fill("12600");
    await page.getByLabel("从哪天开始逾期").fill("2026-07-01");
    await page.getByRole("radio", { name: "是我的", exact: true }).check({ force: true });
    await expectClean(page);
    await page.getByRole("button", { name: "保存，再记一笔" }).click();
    await expect.poll(() => page.getByLabel("谁在要钱").inputValue()).toBe("");
    await page.getByLabel("谁在要钱").fill("云帆借款");
    await page.getByLabel("对方要多少").fill("5,000.50");
    await page.getByRole("radio", { name: "是我的", exact: true }).check({ force: true });
    await page.getByRole("button", { name: "保存", exact: true }).click();
    await page.getByRole("heading", { name: "明天十点，第一句这样说" }).waitFor();
    // 12,600.00 + 5,000.50; both said today. Tomorrow, 25 November 2026, is a Wednesday and worked.
    const said = await told(page);
    expect(said).toContain("2 笔算作你的，其中 1 笔逾期");
    expect(said).toContain("¥17,600.50");
    expect(said).toContain("2026年11月24日记的");
    // Neither lender nor contract is known yet: the sentence asks who they are and takes no stand.
    const line = await opening(page).innerText();
    expect(line).toMatch(/不作任何表示.*公司全称.*工号/s);
    expect(line).not.toMatch(/我欠|还款|分期|延期|没能|元/);
    expect(said).toContain("走到哪一步");
    await expectClean(page);
    await page.getByRole("link", { name: "看整张电话提纲" }).click();
    await page.getByRole("heading", { level: 1, name: "要说的话" }).waitFor();
    expect(await told(page)).toContain(line.trim());
    await close();
  });

  it("what is unknown is asked one thing at a time; not knowing is an answer, and the sum appears as soon as it can", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "青禾分期", claimed: "12600", overdueSince: "2026-07-01" });
    await page.getByRole("link", { name: "去做" }).click();
    const keep = page.getByRole("button", { name: "记下，下一问" });
    await page.getByLabel("合同写的本金").fill("1000");
    await expectClean(page);
    await keep.click();
    // A slip is mended by its question; nothing lies over the button that goes on.
    await page.getByLabel("放款日").waitFor();
    await page.getByRole("button", { name: "改上一问" }).click();
    expect(await page.getByLabel("合同写的本金").inputValue()).toBe("1000.00");
    await page.getByLabel("合同写的本金").fill("10000");
    await keep.click();
    await page.getByLabel("放款日").fill("2026-01-01");
    await keep.click();
    await page.getByLabel("利率", { exact: true }).fill("0.05");
    await page.getByLabel("按", { exact: true }).selectOption("day");
    await keep.click();
    await page.getByLabel("还款方式").selectOption("bullet");
    await keep.click();
    await page.getByLabel("第一期应还日").fill("2026-07-01");
    await keep.click();
    await page.getByLabel("罚息怎么约定").selectOption("none");
    await keep.click();
    // What is left is who the lender is: unknown, unknown, unknown.
    for (const label of ["合同里的“贷款人”是哪种机构", "贷款人全称", "合同编号"]) {
      await page.getByLabel(label, { exact: true }).waitFor();
      await page.getByRole("button", { name: "不知道，先跳过" }).click();
    }
    await page.getByRole("heading", { name: "还有不知道的，没关系" }).waitFor();
    // 10,000 and 327 days at 5.00 a day (first-debt.test.ts).
    expect(await told(page)).toContain("¥11,635.00");
    await expectClean(page);
    await page.getByRole("link", { name: "看我的处境" }).click();
    await opening(page).waitFor();
    expect(await told(page)).toContain("¥11,635.00");
    await close();
  });

  it("a bill, a contract and a credit report chosen at once: debts first, then payments, then the first sentence", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await page.getByRole("link", { name: "从手里的文件开始" }).click();
    const files = join(import.meta.dirname, "../../examples/lin-four-debts/files");
    const report = aReportText({ credit: ["发生过逾期的账户明细如下：", `1.${sentences.overdueLoan}`] });
    await page.locator('input[type="file"]').setInputFiles([
      { name: "alipay.csv", mimeType: "text/csv", buffer: readFileSync(join(files, "alipay.csv")) },
      { name: "contract.pdf", mimeType: "application/pdf", buffer: readFileSync(join(files, "contract.pdf")) },
      { name: "report.txt", mimeType: "text/plain", buffer: Buffer.from(report) },
    ]);
    const found = page.getByRole("region", { name: "读到了这些" });
    await found.getByRole("button", { name: "征信报告 1 份：挑出要记的债" }).waitFor({ timeout: 60_000 });
    await found.getByRole("button", { name: "账单 1 份：把还款对到债上" }).waitFor();
    await expectClean(page);
    await found.getByRole("button", { name: "合同 1 份：和原件对一对" }).click();
    await page.getByRole("button", { name: "都和原件对得上，全部打勾" }).click();
    await page.getByRole("radio", { name: "是我的", exact: true }).last().check({ force: true });
    await page.getByRole("button", { name: /^把 \d+ 条记到债上$/ }).click();
    await page.getByRole("button", { name: "撤销" }).waitFor();
    await page.getByRole("link", { name: "看我的处境，和第一句怎么说" }).click();
    await opening(page).waitFor();
    const said = await told(page);
    expect(said).toContain("1 笔算作你的");
    expect(said).toContain("青禾消费金融有限公司");
    // The contract said how many days a year has and what company the lender is, so there is a sum.
    expect(said).toContain("按合同和还款算");
    expect(said).not.toContain("还没有数");
    await expectClean(page);
    await close();
  });

  it("a file that asks for something first is named among what was found", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await page.getByRole("link", { name: "从手里的文件开始" }).click();
    const examples = join(import.meta.dirname, "../../examples");
    await page.locator('input[type="file"]').setInputFiles([
      { name: "contract.pdf", mimeType: "application/pdf", buffer: readFileSync(join(examples, "lin-four-debts/files/contract.pdf")) },
      { name: "bank.csv", mimeType: "text/csv", buffer: readFileSync(join(examples, "zhou-two-debts/files/bank.csv")) },
    ]);
    const found = page.getByRole("region", { name: "读到了这些" });
    await found.getByRole("button", { name: "合同 1 份：和原件对一对" }).waitFor({ timeout: 60_000 });
    await found.getByRole("button", { name: "1 个文件还没读成：先看它要什么" }).click();
    expect(await page.locator(":focus").innerText()).toContain("bank.csv");
    await page.getByRole("button", { name: "不用这份：bank.csv" }).click();
    await expect.poll(() => shown(found)).not.toContain("还没读成");
    await close();
  });

  it("whose it is was not said: it counts as unsure, and that can be put right from its page", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await goTo("/debts/new");
    await page.getByText("没选就先记成“不确定”").waitFor();
    await page.getByLabel("谁在要钱").fill("青禾分期");
    await page.getByRole("button", { name: "保存", exact: true }).click();
    await page.getByRole("heading", { name: "我的处境" }).waitFor();
    await goTo("/debts/d1");
    await page.getByRole("link", { name: "弄清了，改成是我的或别的" }).click();
    await page.getByRole("radio", { name: "是我的", exact: true }).check({ force: true });
    await page.getByRole("button", { name: "保存", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "青禾分期" }).waitFor();
    await expect.poll(() => told(page)).not.toContain("不确定");
    await close();
  });

  it("what was done by mistake is taken back from its notice: a debt removed, a debt entered", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "青禾分期", claimed: "12600" });
    await goTo("/debts/d1");
    await page.getByRole("button", { name: "删掉这笔债" }).click();
    await page.getByRole("button", { name: "删掉", exact: true }).click();
    await page.getByRole("heading", { name: "两种开始，选一种" }).waitFor();
    await page.getByRole("button", { name: "撤销" }).click();
    await page.getByText("撤销了，和之前一样。").waitFor();
    expect(await told(page)).toContain("¥12,600.00");
    await close();
  });

  it("the same in English: the sentence to say stays Chinese, and what it means stands below", async () => {
    const { page, close } = await stage.visit({ locale: "en-GB" });
    await page.getByRole("button", { name: "Skip for now" }).click();
    await page.getByRole("link", { name: "Enter the first debt" }).click();
    await page.getByLabel("Who asks for money").fill("青禾分期");
    await page.getByLabel("How much they ask").fill("12600");
    await page.getByRole("radio", { name: "Mine", exact: true }).check({ force: true });
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("heading", { name: "Tomorrow at ten, the first sentence" }).waitFor();
    expect(await opening(page).innerText()).toContain("不作任何表示");
    expect(await told(page)).toMatch(/¥12,600\.00.*name no day and no sum.*See the whole call sheet/s);
    await expectClean(page);
    await close();
  });
});
