/**
 * From two typed debts to a plan chosen, a lender's condition noted, the plans made anew, and how far to go with one lender.
 *
 * By hand, on 24 November 2026: 5,200.00 of income less 4,200.00 leave 1,000.00. Without interest 3,000.00 and 1,000.00 take
 * four months. Fair shares are 750.00 and 250.00; where the first takes no less than 1,000.00 the second waits three months,
 * until 24 March. A tenth less income leaves 480.00, of which three quarters, 360.00, are the first's: 3,000.00 in nine
 * payments, the last of 120.00, on 24 August 2027.
 */

import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDebt, expectClean, openAll, openStage, type Stage, showExample, skipDoor, told } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function fillContract(page: Page, yuan: string, lender: string): Promise<void> {
  await page.getByLabel("贷款人全称").fill(lender);
  await page.getByLabel("是哪种机构").selectOption("bank");
  await page.getByLabel("合同编号").fill("HT-0001");
  await page.getByLabel("合同写的本金").fill(yuan);
  await page.getByLabel("实际到手").fill(yuan);
  await page.getByLabel("放款日").fill("2026-01-01");
  await page.getByLabel("利率", { exact: true }).fill("0");
  await page.getByLabel("一年按几天").selectOption("365");
  await page.getByLabel("还款方式").selectOption("bullet");
  await page.getByLabel("第一期应还日").fill("2026-07-01");
  await page.getByLabel("罚息怎么约定").selectOption("none");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByRole("heading", { name: "按合同该欠多少" }).waitFor();
}

describe("the plans", () => {
  it("are compared, chosen, and made anew with a lender's condition; the ladder follows", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    for (const [id, who, yuan] of [
      ["d1", "望溪贷", "3000"],
      ["d2", "青禾借", "1000"],
    ] as const) {
      await addDebt(page, { who, claimed: yuan, overdueSince: "2026-07-01" });
      await goTo(`/debts/${id}/edit`);
      await fillContract(page, yuan, `${who}银行股份有限公司`);
    }
    await goTo("/plan");
    expect(await told(page)).toContain("还缺：收入、必须花的钱");
    await page.getByRole("link", { name: "去填收支" }).click();
    await page.getByRole("radio", { name: "固定" }).check({ force: true });
    await page.getByLabel("2026年10月").fill("5200");
    await page.getByLabel("房租、房贷").fill("5300");
    await page.getByText("收入不够必要支出，每月差 ¥100.00").waitFor();
    await page.getByLabel("房租、房贷").fill("4200");
    await page.getByText("照现在填的，每月最多能拿出 ¥1,000.00").waitFor();
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByText("收支记下了").first().waitFor();

    await page.getByRole("link", { name: "还款方案" }).click();
    await expect.poll(() => told(page)).toContain("每月 ¥1,000.00：最快 4 个月，2027年3月24日还完");
    expect(await told(page)).toMatch(/望溪贷 分期 2026年12月24日起 ¥750\.00 × 4 个月/);
    await page.getByRole("button", { name: "用这个方案" }).click();
    await page.getByText("都按这个方案").first().waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "存成日历文件" }).click();
    const calendar = await readFile(await (await download).path(), "utf8");
    expect(calendar.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(
      ["20261224", "20270124", "20270224", "20270324"].map((day) => `DTSTART;VALUE=DATE:${day}`),
    );
    expect(calendar).not.toMatch(/望溪|青禾|750|250/);
    await openAll(page);
    expect(await told(page)).toMatch(/收入少 10%：2026年12月24日起每月差 ¥520\.00/);
    await expectClean(page);

    await goTo("/debts/d1");
    await expect.poll(() => told(page)).toContain("目标、底线");
    await openAll(page);
    const ladder = await told(page);
    expect(ladder).toMatch(/开场 收入少了也付得出 2026年12月24日起 ¥360\.00 × 8 个月，再 ¥120\.00 到2027年8月24日还完，合计 ¥3,000\.00/);
    expect(ladder).toMatch(/目标、底线 收入少了会付不出 2026年12月24日起 ¥750\.00 × 4 个月 到2027年3月24日还完，合计 ¥3,000\.00/);
    expect(ladder).toMatch(/要请对方答应的 说好的写下来/);

    await page.getByRole("link", { name: "看还款方案" }).click();
    await page.getByRole("heading", { name: "对方的条件" }).waitFor();
    await page.getByText("没有说过条件").first().click();
    await page.getByLabel("每期最少要还").fill("1000");
    await page.getByRole("button", { name: "记下并重排" }).first().click();
    await expect.poll(() => told(page)).toMatch(/青禾借 先延期 2027年3月24日起 ¥1,000\.00/);
    expect(await told(page)).toMatch(/望溪贷 分期 2026年12月24日起 ¥1,000\.00 × 3 个月/);
    expect(await told(page)).toContain("你选的");

    await goTo("/debts/d2/words?channel=letter");
    await expect.poll(() => told(page)).toContain("先请求延期，不付钱，2027年3月24日再看");
    await page.reload();
    await expect.poll(() => told(page), { timeout: 15_000 }).toContain("先请求延期，不付钱，2027年3月24日再看");
    await close();
  });

  it("are tried at another sum while the finger moves, and proved on request, without a network too", async () => {
    const { page, context, goTo, close } = await stage.visit();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await showExample(page);
    // A private lender nobody has verified: nothing to offer, and no sum.
    await goTo("/debts/friend");
    expect(await told(page)).not.toContain("能谈到哪里");
    await goTo("/plan");
    await expect.poll(() => told(page)).toContain("每月 ¥1,900.00：最快");
    expect(await told(page)).toMatch(/陈守田 分期 [^先]*先核对，现在只问不提/);
    await page.getByRole("slider").fill("120000");
    await expect.poll(() => told(page)).toMatch(/试试看（现在定的是 ¥1,900\.00）.*每月 ¥1,200\.00：最快/);
    await page.getByRole("button", { name: /^算一下（第一次要下载/ }).click();
    await expect.poll(() => told(page), { timeout: 60_000 }).toMatch(/无论怎么排，合计都不会少于 ¥[\d,.]+。上面最省的方案最多只能再省/);

    await context.setOffline(true);
    await page.getByRole("slider").fill("150000");
    await expect.poll(() => told(page)).toContain("每月 ¥1,500.00：最快");
    expect(await told(page)).not.toContain("不会少于");
    await page.getByRole("button", { name: /^算一下/ }).click();
    await expect.poll(() => told(page), { timeout: 60_000 }).toContain("不会少于");
    await context.setOffline(false);
    await close();
  });

  it("are no instalments where nothing is left, in both languages", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/household");
    await page.getByLabel("房租", { exact: true }).fill("9000");
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByText("收支记下了").first().waitFor();
    await goTo("/plan");
    await expect.poll(() => told(page)).toContain("现在不答应任何分期");
    expect(await told(page)).not.toMatch(/付款日历|每月 ¥[\d,.]+：最快/);
    await expectClean(page);
    await goTo("/debts/consumer/words?channel=letter");
    await expect.poll(() => told(page)).toContain("每月收支相抵后没有余钱，所以下面不提每月还多少");
    expect(await told(page)).not.toContain("还没填收支");
    expect(await told(page)).toMatch(/能谈到哪里.*先请求延期，不付钱/);
    await goTo("/settings");
    await page.getByRole("radio", { name: "English" }).check({ force: true });
    await goTo("/plan");
    await expect.poll(() => told(page)).toContain("Agree to no instalment now");
    await expectClean(page);
    await close();
  });
});
