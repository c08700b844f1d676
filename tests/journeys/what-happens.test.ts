/** What happens now, from the first screen to the article of the law behind it; clean for axe at 360 px in light and dark, with everything opened. */

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCaseFile, openCaseInCourt } from "./case-in-court.ts";
import { addDebt, goTo, openAll, openStage, type Stage, shown, skipDoor, told } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const titles = (page: Page): Promise<string[]> => page.locator("main h2").allInnerTexts();

describe("what happens now", () => {
  it("begins with the court's day and leads to the step, to its rule and to the article", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await openCaseInCourt(page);
    // Received on 18 November, not counted; fifteen days to answer: 3 December, nine days from the 24th.
    expect((await titles(page)).slice(0, 2)).toEqual(["今天的一步", "现在欠多少"]);
    expect(await told(page)).toContain("法院文书还有 9 天");

    await page.getByRole("link", { name: "现在会发生什么" }).click();
    await page.getByRole("heading", { level: 1, name: "现在会发生什么" }).waitFor();
    expect((await titles(page))[0]).toBe("先看法院文书");
    expect(await told(page)).toContain("最近要办的：2026年12月3日，陈守田：书面答辩的最后一天");
    // The one before the court stands first, though it was entered second.
    const list = page.getByRole("region", { name: "每一笔走到哪里" }).getByRole("link");
    expect(await list.first().innerText()).toContain("陈守田");
    await list.first().click();
    await page.getByRole("heading", { name: "一步一步看" }).waitFor();
    const answer = page.locator("li[aria-current=step] > details[open]");
    expect(await answer.innerText()).toMatch(/^答辩\s+现在在这里/);
    await answer.getByText("被起诉之后：答辩期").click();
    expect(await told(page)).toMatch(/《中华人民共和国民事诉讼法（2023年修正）》第128条.*核对日期：2026年11月24日/);

    await answer
      .getByRole("link", { name: /民事诉讼法/ })
      .first()
      .click();
    await page.getByRole("heading", { name: "内容和变化" }).waitFor();
    const entry = await told(page);
    expect(entry).toMatch(/效力 法律.*你能做什么.*出处 《中华人民共和国民事诉讼法（2023年修正）》第128条.*核对日期 2026年11月24日/);
    expect(entry).toContain("陈守田：适用");
    await close();
  });

  it("shows the claim beside the contract, and every figure opens to how it comes about and to its law", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await openCaseInCourt(page);
    await goTo(page, "/debts/licensed");
    expect((await titles(page))[0]).toBe("现在会发生什么");
    const said = await told(page);
    // 36 % a year over 360 days is 10.00 a day on 10,000; 1 January (counted) to 24 November (not counted) are 327 days.
    expect(said).toContain("¥13,270.00");
    // Claimed 14,000.00 - 13,270.00.
    expect(said).toContain("对方主张减去合同约定 +¥730.00");
    expect(said).toContain("法院可以根据请求调减，机构自己没有义务调减");
    const asked = page.getByRole("region", { name: "可请求核对或调减的部分" });
    await asked.locator("summary").first().click();
    await expect.poll(() => shown(asked)).toMatch(/据公开报道.*核对日期：2026年11月24日/);
    const href = await asked.getByRole("link").last().getAttribute("href");
    await goTo(page, href?.slice(1) ?? "");
    expect(await told(page)).toContain("内容和变化");
    // The drawing of the balance has its words: the day it was paid out and today.
    await goTo(page, "/debts/licensed");
    await page.getByText("看成文字").click();
    const table = page.getByRole("table");
    expect(await table.innerText()).toMatch(/2026年1月1日[\s\S]*¥10,000\.00/);
    expect(await table.innerText()).toMatch(/2026年11月24日\s*今天\s*¥13,270\.00/);
    await close();
  });

  it("tells a second last day beside the court paper's, keeps debts of one lender apart and folds what lies far ahead", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await openCaseFile(page, twoOfOneBank);
    // The order came on 17 November: 2 December. The claim was served on the 20th: 5 December, a Saturday, so the 7th.
    expect(await told(page)).toContain("法院文书还有 8 天");
    expect(await told(page)).toContain("另外要办的：2026年12月7日，云川银行股份有限公司（第 1 笔）：书面答辩的最后一天");
    await goTo(page, "/path");
    const line = page.getByRole("region", { name: "几笔放在一起" });
    // Instalments of the second: those of 24 December and 24 January are near, those from February on are folded.
    expect(await shown(line)).toMatch(/2027年1月24日 云川银行股份有限公司（第 2 笔）：合同约定的应还日/);
    expect(await shown(line)).not.toContain("2027年2月24日");
    await line.getByText(/^2 个月以后的 \d+ 件$/).click();
    await expect.poll(() => shown(line)).toContain("2027年2月24日");
    await close();
  });

  it("says what is not known instead of guessing: the kind of lender, and since when it is overdue", async () => {
    const { page, goTo: open, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "云溪周转", claimed: "6900" });
    await open("/debts/d1");
    expect(await told(page)).toContain("管银行、消费金融公司、小额贷款公司和个人出借的规定不一样。弄清之前不猜");
    await open("/path");
    expect(await told(page)).toContain("还不知道从哪天逾期，走到哪一步判断不了");
    expect(await told(page)).not.toContain("这笔还没有逾期");
    await close();
  });

  it.each(["light", "dark"] as const)(
    "is clean for axe with everything opened: %s",
    async (colorScheme) => {
      const { page, close } = await stage.visit({ colorScheme, reducedMotion: "reduce" });
      await skipDoor(page);
      await openCaseInCourt(page);
      const found: string[] = [];
      for (const path of ["/", "/path", "/debts/friend", "/debts/friend/path", "/debts/disputed", "/debts/disputed/path", "/law/lpr-1y"]) {
        await goTo(page, path);
        await openAll(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${path} ${id} ${target.join(" ")}`)));
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 360) found.push(`${path} is ${width} px wide`);
      }
      expect(found).toEqual([]);
      await close();
    },
    300_000,
  );
});

describe("the law book", () => {
  it("is browsed by area, searched, and shows what is due for a check", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await goTo(page, "/law");
    await page.getByText(/^诉讼时效（/).click();
    await page.getByRole("link", { name: "诉讼时效期间" }).first().waitFor();
    await page.getByText(/^该重新核对的/).click();
    await expect.poll(() => told(page)).toContain("一年期贷款市场报价利率");

    await page.getByLabel("搜索").fill("4倍");
    await page.getByRole("link", { name: "民间借贷利率上限", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "民间借贷利率上限" }).waitFor();
    expect(await told(page)).toContain("一年期 LPR 的 4 倍");
    // What was searched stands in the address: going back finds it again.
    await page.goBack();
    await expect.poll(() => page.getByLabel("搜索").inputValue()).toBe("4倍");
    await close();
  });

  it("shows an entry that is not confirmed to reviewers, and to nobody beside a debt", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await openCaseInCourt(page);
    await goTo(page, "/law/conduct.after-loan-guideline-2024");
    expect(await told(page)).toContain("给核对的人看，没有核实");
    const title = await page.getByRole("heading", { level: 1 }).innerText();
    for (const path of ["/debts/licensed", "/debts/licensed/path", "/debts/disputed/path"]) {
      await goTo(page, path);
      await openAll(page);
      const said = await told(page);
      expect(said).toContain("核对");
      expect(said).not.toContain(title);
      expect(said).not.toContain("给核对的人看");
    }
    await close();
  });

  it("takes a newer published value with its source, refuses one of a day it knows, and says what rests on it", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await openCaseFile(page, loanAfterTheLastValue);
    await goTo(page, "/debts/friend");
    await page.getByText(/^其他 \d+ 条$/).click();
    await page.getByText("民间借贷：约定的利率").click();
    await page.getByRole("link", { name: "补一个更新的公布数值" }).first().click();
    await page.getByRole("heading", { level: 1, name: /LPR/ }).waitFor();

    await page.getByLabel("从哪天起").fill("2025-06-20");
    await page.getByLabel("年利率").fill("3.0");
    await page.getByLabel("在哪里看到的").fill("贷款市场报价利率公告");
    await page.getByRole("button", { name: "补上" }).click();
    await expect.poll(() => page.getByLabel("从哪天起").getAttribute("aria-invalid")).toBe("true");
    expect(await told(page)).not.toContain("你补的数值");
    await page.getByLabel("从哪天起").fill("2026-07-20");
    await page.getByRole("button", { name: "补上" }).click();
    await expect.poll(() => told(page)).toContain("一年期 LPR 3.0%，2026年7月20日起");

    // Four times 3.0 % is 12 %; the contract has 36 %. 24 % of 10,000 for 92 of 365 days (1 August to 1 November) is 604.93.
    await goTo(page, "/debts/friend");
    const rules = page.getByRole("region", { name: "规定怎么说" });
    await rules.getByText("民间借贷：约定的利率").click();
    // What is folded is made when it is opened, a moment after the click.
    await expect.poll(() => shown(rules)).toMatch(/按你填写的公布数值：.*年利率12%的有604\.93元/);
    await close();
  });
});

const twoOfOneBank = `version: 1
borrower: { name: 林晓舟, household: 1 }
urgent: { courtPaper: { kind: payment-order, received: 2026-11-17 }, paidAgent: false, inDanger: false, collectorsAtDoor: false }
debts:
  - id: sued
    status: mine
    kind: loan
    lender: { name: 云川银行股份有限公司, type: bank }
    contract: { signed: 2025-02-01 }
    principal: { stated: "15000.00", received: "15000.00", paidOut: 2025-02-01 }
    rate: { value: "14.4", per: year, unit: percent, kind: simple }
    dayCount: 360
    method: bullet
    firstDue: 2025-08-01
    overdue: { graceDays: 0, penalty: null, base: principal, compound: false, defaultFee: null, setOff: null }
    suit: { filed: 2026-10-20, served: 2026-11-20 }
  - id: young
    status: mine
    kind: loan
    lender: { name: 云川银行股份有限公司, type: bank }
    contract: { signed: 2026-09-24 }
    principal: { stated: "6000.00", received: "6000.00", paidOut: 2026-09-24 }
    rate: { value: "12", per: year, unit: percent, kind: simple }
    dayCount: 360
    method: equal-principal
    periods: 12
    firstDue: 2026-10-24
    overdue: { graceDays: 0, penalty: null, base: principal, compound: false, defaultFee: null, setOff: null }
`;

const loanAfterTheLastValue = `version: 1
borrower: { name: 林晓舟, household: 1 }
debts:
  - id: friend
    status: mine
    kind: loan
    lender: { name: 陈守田, type: private }
    contract: { signed: 2026-08-01 }
    principal: { stated: "10000.00", received: "10000.00", paidOut: 2026-08-01 }
    rate: { value: "36", per: year, unit: percent, kind: simple }
    dayCount: 365
    method: bullet
    firstDue: 2026-11-01
    overdue: { graceDays: 0, penalty: null, base: principal, compound: false, defaultFee: null, setOff: null }
`;
