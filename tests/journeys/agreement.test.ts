/**
 * What the other side offers, checked on a phone before anything is paid; and what was really agreed, kept.
 *
 * By hand, on the example: the lowest income less spending leaves 1,900.00 a month. 12 times 2,000.00 are 24,000.00, not
 * 23,000.00, and more than a month can carry before any other debt is counted.
 */

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admissionsIn } from "./admissions.ts";
import { addDebt, expectClean, openAll, openStage, type Stage, showExample, shown, skipDoor, told } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function fillPayments(page: Page, each: string, months: string, first: string, total: string): Promise<void> {
  await page.getByLabel("每期多少").fill(each);
  await page.getByLabel("一共几期").fill(months);
  await page.getByLabel("第一期哪一天").fill(first);
  await page.getByLabel("总共要还多少").fill(total);
}

const card = (page: Page, name: string) => page.getByRole("region", { name });

describe("an offer", () => {
  it("is looked at while it is typed: too much, does not add up, only spoken; what is no sum is said at its place", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/debts/consumer");
    await page.getByRole("link", { name: "核对对方给的方案" }).click();
    await page.getByRole("heading", { level: 1, name: "付钱之前核对一遍" }).waitFor();
    expect(await told(page)).toContain("还没有填");
    await expectClean(page);

    await fillPayments(page, "2000", "12", "2026-12-20", "23000");
    await expect.poll(() => told(page)).toContain("这个安排做不到，先不要答应");
    await openAll(page);
    await page.getByLabel("现在是什么形式").selectOption("只是口头说的");
    await page.getByRole("radio", { name: "有", exact: true }).check({ force: true });
    await page.getByLabel("要加担保人").check({ force: true });
    const said = await told(page);
    expect(said).toMatch(/写下来没有 先别付 只是口头说的/);
    expect(said).toMatch(/要加担保人。这会把家人或朋友拉进来/);
    expect(said).toMatch(/各期加起来和总额不一致，请问以哪个为准/);
    expect(said).toMatch(/说的总额是 23,000\.00元；各期加起来是 24,000\.00元/);
    await expectClean(page);

    await page.getByLabel("每期多少").fill("二千");
    await expect.poll(() => page.getByRole("alert").first().innerText()).toContain("二千");
    await close();
  });

  it("to a private account is stopped: nothing is asked, nothing is read back", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/debts/consumer/agreement");
    await fillPayments(page, "100", "10", "2026-12-20", "1000");
    await openAll(page);
    await page.getByLabel("付到哪里").selectOption("个人账户");
    await expect.poll(() => told(page)).toContain("先不要付钱");
    const said = await told(page);
    expect(said).toMatch(/110/);
    expect(said).not.toContain("可以照着问的");
    expect(said).not.toContain("十样，逐条念一遍");
    expect(said).not.toContain("说定了");
    expect(said).not.toContain("每期前两天");
    await expectClean(page);
    await close();
  });

  it("that is whole and inside the month is kept once both said yes, and its day comes up", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/debts/consumer/agreement");
    await fillPayments(page, "100", "10", "2026-11-28", "1000");
    await openAll(page);
    await page.getByLabel("付到哪里").selectOption("官方 App 内还款");
    await page.getByLabel("用什么方式付").selectOption("在 App 里点还款");
    await page.getByLabel("付的钱先冲哪一项").selectOption("先冲本金");
    const [creditor = ""] = await page.locator("datalist option").evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    await page.getByLabel("债权人全称").fill(creditor);
    await page.getByLabel("对方说余额是多少").fill("1000");
    await page.getByLabel("算到哪一天").fill("2026-11-24");
    await page.getByLabel("本金", { exact: true }).fill("1000");
    await page.getByLabel("还款期间利息").selectOption("停收");
    await page.getByLabel("还款期间罚息、违约金").selectOption("停收");
    await page.getByLabel("万一晚一天会怎样").fill("三天内补上仍算按期");
    await page.getByLabel("现在是什么形式").selectOption("App 里的协议");
    await page.getByLabel("从哪里核实过").selectOption("官方 App");
    await page.getByLabel("谁来签").selectOption("债权人自己");
    await page.getByLabel("按期还就停止催收吗").selectOption("是");
    await page.getByLabel("原来的自动扣款改好了吗").selectOption("是");
    await page.getByLabel("征信怎么报").fill("按期履行期间不新增逾期");
    await page.getByLabel("结清证明怎么给").fill("还完三个工作日内");
    await page.getByRole("radio", { name: "没有，问过了" }).check({ force: true });
    await expect.poll(() => told(page)).toMatch(/可以照着问的.*请问对应的合同编号是多少/);
    await page.getByLabel("合同编号").fill("0000");
    await expect.poll(() => told(page)).toContain("合同编号和我手里的不一样");
    await page.getByLabel("合同编号").fill("4417");
    await expect.poll(() => told(page)).toContain("该说的都说到了，每月在能承受的数以内");

    await page.getByLabel("对方和我都同意了").check({ force: true });
    await page.getByRole("button", { name: "记成已说定的约定" }).click();
    await expect.poll(() => told(page)).toMatch(/已记下的约定 2026年11月24日说定 · 有签的文件 2026年11月28日 ¥100\.00/);
    await expectClean(page);
    await goTo("/");
    await expect.poll(() => told(page)).toMatch(/11月26日 2 天后 为青禾分期备好 ¥100\.00/);
    await close();
  });

  it("for a debt that is not cleared up is not to be agreed on: only verification, in words that admit nothing", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "渡川易借", claimed: "9460" });
    await goTo("/debts/d1/agreement");
    await expect.poll(() => told(page)).toContain("现在先不要答应");
    const asked = await shown(card(page, "可以照着问的"));
    expect(asked).toContain("请书面列明贵方主张的本金");
    expect(admissionsIn(asked)).toEqual([]);
    const said = await told(page);
    expect(said).not.toContain("十样，逐条念一遍");
    expect(said).not.toContain("每期前两天");
    await page.getByText("对方说已经说定了？照实记").click();
    await expect.poll(() => told(page)).toContain("核实清楚以前，先不认、不付");
    await expectClean(page);
    await goTo("/settings");
    await page.getByRole("radio", { name: "English" }).check({ force: true });
    await goTo("/debts/d1/agreement");
    await expect.poll(() => shown(card(page, "What to ask"))).toMatch(/Please itemise in writing.*请书面列明贵方主张的本金/);
    await expectClean(page);
    await close();
  });
});
