/** The whole on few pages: where I stand and what was reached, everything to do, all days, the week, and reminders; at 360 px, in both languages and both themes. */

import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCaseFile } from "./case-in-court.ts";
import { goTo, openAll, openStage, type Stage, shown, skipDoor, told } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** 10,000 at 18 % (360 days), due on 1 July; one and a half times that afterwards: 7.50 a day on 10,000. 4,000 of principal paid on 1 October. */
const yaml = `version: 1
borrower: { name: 林晓舟, household: 1 }
urgent: { paidAgent: false, inDanger: false, collectorsAtDoor: false }
debts:
  - id: loan
    status: mine
    kind: loan
    platform: 青禾分期
    lender: { name: 青禾消费金融有限公司, type: consumer-finance }
    contract: { number: QH-1, signed: 2026-01-01 }
    principal: { stated: "10000.00", received: "10000.00", paidOut: 2026-01-01 }
    rate: { value: "18", per: year, unit: percent, kind: simple }
    dayCount: 360
    method: bullet
    firstDue: 2026-07-01
    overdue: { graceDays: 0, penalty: { multiplier: "1.5" }, base: principal, compound: false, defaultFee: null, setOff: [principal, interest, penalty] }
    payments: [{ day: 2026-10-01, yuan: "4000.00" }]
  - id: friend
    status: paid
    lender: { name: 陈守田, type: private }
  - id: unclear
    status: unsure
    platform: 渡川易借
    lender: { name: 渡川小额贷款有限公司, type: microloan }
    claimed: { on: 2026-11-10, total: "11460.00" }
    payments: [{ day: 2026-11-20, yuan: "100.00" }]
`;

async function withCalls(page: Page): Promise<void> {
  await skipDoor(page);
  await openCaseFile(page, yaml);
  for (const [at, debt, what, due] of [
    ["2026-11-20T10:05", "loan", "答复减免申请", "2026-11-23"],
    ["2026-11-23T09:30", "unclear", "寄来债权依据", "2026-11-25"],
  ] as const) {
    await goTo(page, `/contacts/new?debt=${debt}`);
    await openAll(page);
    await page.getByLabel("什么时候").fill(at);
    await page.getByRole("button", { name: "加一件说定的事" }).click();
    await page.getByLabel("答应做什么").fill(what);
    await page.getByLabel("到哪一天").fill(due);
    await page.getByRole("button", { name: "保存这条记录" }).click();
    await page.getByRole("heading", { name: "沟通记录" }).waitFor();
  }
}

describe("where I stand", () => {
  it("says it in a sentence and tells what was reached, each figure to be opened, and nothing where nothing was", async () => {
    const { page, close } = await stage.visit();
    await withCalls(page);
    await goTo(page, "/");
    const said = await told(page);
    expect(said).toContain("1 笔算作你的，其中 1 笔逾期；1 笔还要弄清。");
    const reached = page.getByRole("region", { name: "到现在为止" });
    expect(await shown(reached)).toMatch(/已经了结 1 笔，共 3 笔.*谈过 2 次.*上次联系 昨天/);
    // From 1 October to 24 November are 54 days; on 4,000 at 27 % of 360 days 3.00 a day: 162.00.
    expect(await shown(reached)).toContain("没有再产生的罚息和违约金 ¥162.00");
    await reached.getByText("没有再产生的罚息和违约金").click();
    // Without: 146 days at 7.50; with: 92 days at 7.50 and 54 at 4.50.
    await expect.poll(() => shown(reached)).toMatch(/假如没有还 ¥1,095\.00.*还了以后 ¥933\.00/);
    expect(await shown(reached)).not.toContain("按说好的付了");
    await close();
  });
});

describe("everything to do", () => {
  it("is done, put off to a day, dropped with a reason, and put back", async () => {
    const { page, close } = await stage.visit();
    await withCalls(page);
    await goTo(page, "/actions");
    const today = page.getByRole("region", { name: "今天", exact: true });
    // The day of the first was Monday 23 November; one working day later it is asked after.
    const first = today.getByRole("listitem").filter({ hasText: "问青禾分期：答应的事办了没有" });
    expect(await shown(first)).toMatch(/2026年11月24日.*对方说好的日子过后的第一个工作日.*答复减免申请/);
    await first.getByRole("button", { name: "不办了" }).click();
    await first.getByRole("button", { name: "就这样" }).click();
    expect(await shown(first)).toContain("选一个原因，或者写一句");
    await first.getByRole("button", { name: "已经用别的办法办好" }).click();
    const lately = page.getByRole("region", { name: "最近处理过的" });
    await expect.poll(() => shown(lately)).toMatch(/问青禾分期：答应的事办了没有 2026年11月24日决定不办：已经用别的办法办好/);
    await lately.getByRole("button", { name: /^放回去/ }).click();
    await first.waitFor();

    await first.getByRole("button", { name: "以后再说" }).click();
    await first.getByLabel("选一天").fill("2026-11-24");
    await first.getByRole("button", { name: "就这天" }).click();
    expect(await shown(first)).toContain("请选明天或以后的日子。");
    await first.getByLabel("选一天").fill("2026-12-20");
    await first.getByRole("button", { name: "就这天" }).click();
    const later = page.getByRole("region", { name: "以后", exact: true });
    await expect.poll(() => shown(later)).toMatch(/2026年12月20日 问青禾分期/);
    expect(await shown(lately)).toContain("2026年12月20日再提起");
    await later.getByRole("listitem").filter({ hasText: "问青禾分期" }).getByRole("button", { name: "做完了" }).click();
    await expect.poll(() => shown(lately)).toContain("2026年11月24日做完");
    await close();
  });

  it("goes into a calendar that names nobody and no sum", async () => {
    const { page, close } = await stage.visit();
    await withCalls(page);
    await goTo(page, "/actions");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "存成日历文件" }).click()]);
    const file = await readFile((await download.path()) ?? "", "utf8");
    expect(file).toContain("SUMMARY:打开谈好，看今天的一步");
    expect(file).toContain("BEGIN:VALARM");
    expect(file).not.toMatch(/青禾|渡川|减免|依据|¥|债/);
    await close();
  });

  it("reminds only where the person turns it on, and a refusal is said", async () => {
    const { page, close } = await stage.visit();
    await withCalls(page);
    await goTo(page, "/actions");
    const card = page.getByRole("region", { name: "通知提醒" });
    expect(await shown(card)).toMatch(/浏览器挡住了通知|谈好关掉以后，浏览器不会替它提醒/);
    await expect(
      card
        .getByRole("checkbox")
        .isChecked()
        .catch(() => false),
    ).resolves.toBe(false);
    await close();
  });
});

describe("all days", () => {
  it("holds what happened and what comes, by debt and kind, certain and worked out told apart", async () => {
    const { page, close } = await stage.visit();
    await withCalls(page);
    await goTo(page, "/timeline");
    const past = page.getByRole("region", { name: "已经过去" });
    expect(await shown(past)).toMatch(/2026年11月23日 09:30 · 沟通 渡川易借：电话.*寄来债权依据/);
    expect(await shown(page.getByRole("region", { name: "从今天往后" }))).toMatch(/诉讼时效届满.*推算，可能会变/);
    await page.getByLabel("哪一笔").selectOption({ label: "青禾分期" });
    await page.getByLabel("哪一类").selectOption({ label: "还款" });
    await expect.poll(() => shown(past)).toBe("已经过去 2026年10月1日 · 还款 青禾分期：还款 ¥4,000.00");
    await close();
  });

  it("is drawn with one lane a debt where there is room", async () => {
    const { page, close } = await stage.visit({ viewport: { width: 1280, height: 800 } });
    await withCalls(page);
    await goTo(page, "/timeline");
    const picture = page.getByRole("img", { name: /每笔债一行/ });
    expect(await shown(picture)).toMatch(/青禾分期/);
    const name = () => picture.getAttribute("aria-label");
    const before = await name();
    await page.getByRole("button", { name: "往前半年" }).press("Enter");
    await expect.poll(name).not.toBe(before);
    await close();
  });
});

describe("the week", () => {
  it("is a paper for a helper that says nothing of a debt that is not cleared up but that there was contact", async () => {
    const { page, close } = await stage.visit();
    await withCalls(page);
    await goTo(page, "/week");
    const paper = await shown(page.locator("article"));
    expect(paper).toMatch(/2026年11月18日到2026年11月24日的小结/);
    expect(paper).toMatch(/11月20日 青禾分期：电话.*11月23日 渡川易借：电话/);
    // Seven days at 4.50.
    expect(paper).toContain("利息和费用加了 ¥31.50");
    expect(paper).not.toMatch(/¥100\.00|¥11,460/);
    expect(paper).not.toContain("寄来债权依据");
    expect(paper).toContain("渡川易借：还没有弄清");
    expect(paper).not.toContain("陈守田");
    await close();
  });

  it("is mentioned on the first screen on the chosen day, until it was looked at", async () => {
    const { page, close } = await stage.visit();
    await withCalls(page);
    await goTo(page, "/");
    // 24 November 2026 is a Tuesday.
    expect(await told(page)).not.toContain("这一周可以看一眼小结");
    await goTo(page, "/week");
    await page.getByRole("radio", { name: "周二" }).check({ force: true });
    await goTo(page, "/");
    expect(await told(page)).not.toContain("这一周可以看一眼小结");
    await page.evaluate(() => localStorage.removeItem("tanhao.week-looked"));
    await page.reload();
    await page.getByRole("region", { name: "这一周可以看一眼小结" }).getByRole("link").click();
    await page.getByRole("heading", { level: 1, name: "本周小结" }).waitFor();
    await close();
  });
});

describe("every one of these pages", () => {
  it.each([
    ["zh-CN", "light"],
    ["en", "dark"],
  ] as const)(
    "is clean for axe with everything opened, and not wider than the phone: %s, %s",
    async (language, colorScheme) => {
      const { page, close } = await stage.visit({ colorScheme, reducedMotion: "reduce" });
      await withCalls(page);
      if (language === "en") {
        await goTo(page, "/settings");
        await page.getByRole("radio", { name: "English" }).check({ force: true });
        await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
      }
      const found: string[] = [];
      for (const path of ["/", "/actions", "/timeline", "/week"]) {
        await goTo(page, path);
        await openAll(page);
        if (path === "/actions") {
          for (const name of [/^(以后再说|Not now)$/, /^(不办了|Leave it)$/]) await page.getByRole("button", { name }).first().click();
        }
        const { violations } = await new AxeBuilder({ page }).analyze();
        found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${path} ${id} ${target.join(" ")}`)));
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 360) found.push(`${path} is ${width} px wide`);
        if (language === "en" && (await told(page)).includes("undefined")) found.push(`${path} says undefined`);
      }
      expect(found).toEqual([]);
      await close();
    },
    300_000,
  );
});
