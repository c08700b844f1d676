/** On every page about a talk the line for somebody who cannot go on is in sight without scrolling, in every state; where agents tempt, a warning stands. */

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { goTo, openStage, type Stage, showExample } from "./in-browser.ts";

/** A number that calls, large enough, inside the screen as it stands. */
async function lineInSight(page: Page, where: string): Promise<void> {
  const line = page.locator('a[href="tel:12356"]').first();
  await line.waitFor();
  const box = await line.boundingBox();
  expect(box, where).not.toBeNull();
  expect(box?.height, where).toBeGreaterThanOrEqual(44);
  expect(box?.y, where).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0), where).toBeLessThanOrEqual(740);
}

describe("help where it is needed", { timeout: 240_000 }, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);
  afterAll(() => stage.close());

  it("stands on every page about a talk", async () => {
    const { page, close } = await stage.visit();
    await showExample(page);
    const about = [
      "/debts/consumer/talk",
      "/debts/consumer/talk?channel=chat",
      "/debts/consumer/words",
      "/debts/consumer/words?channel=chat",
      "/contacts/new?debt=consumer",
      "/contacts",
      "/promises",
      "/rehearsal",
      "/rehearsal?agent=cold&seed=3",
    ];
    for (const path of about) {
      await goTo(page, path);
      await lineInSight(page, path);
    }
    await close();
  });

  it("has what is to be said in Chinese, with its reading, for whoever reads English", async () => {
    const { page, close } = await stage.visit({ locale: "en-GB" });
    const chinese = page.locator('main [lang="zh-CN"]');
    await goTo(page, "/door/collectors");
    expect(await chinese.allInnerTexts()).toEqual([
      "请先说公司全称、工号，受谁委托。我从 App 里的客服核实后再回。",
      "有事请联系我本人，不要再联系我的家人和单位。",
      "我现在不方便，请约个时间，用书面的方式告诉我。",
      "请联系他本人，不要再打给我。您的号码和时间我记下了。",
    ]);
    await page.getByText("Please contact him or her directly").waitFor();
    await goTo(page, "/settings");
    await page.getByRole("radio", { name: "中文" }).check({ force: true });
    await goTo(page, "/door/collectors");
    await page.getByText("给家人的一句话").waitFor();
    expect(await page.locator("main").innerText()).not.toContain("Please");
    await close();
  });

  it("stays while the talk goes on: after an answer, a threat, a crisis, at a pause, and reading back", async () => {
    const { page, close } = await stage.visit();
    await showExample(page);
    await goTo(page, "/debts/consumer/talk");
    const hear = async (said: string) => {
      await page.getByRole("textbox", { name: "对方的原话" }).fill(said);
      await page.getByRole("button", { name: "怎么答", exact: true }).click();
    };
    for (const said of ["只能全额结清", "你再不还就去法院告你", "我不想活了"]) {
      await hear(said);
      await lineInSight(page, said);
    }
    await page.getByRole("button", { name: "停一下", exact: true }).click();
    await lineInSight(page, "pause");
    await page.getByRole("button", { name: "说完了", exact: true }).click();
    await page.getByRole("heading", { name: "挂断之前，一项一项念给对方听" }).waitFor();
    await lineInSight(page, "read-back");
    await close();
  });

  it.each(["/debts/consumer/channel", "/debts/consumer/letters", "/debts/consumer/escalation", "/door/agent"])(
    "warns of people who take money on %s, with the way to what is known about them and the law it rests on",
    async (path) => {
      const { page, close } = await stage.visit();
      await showExample(page);
      await goTo(page, path);
      await page.getByRole("link", { name: "怎么认出来，交过钱怎么办" }).click();
      await page.getByRole("heading", { name: "收钱帮你谈的人" }).waitFor();
      await page.getByRole("link", { name: "警惕代理维权、债务优化" }).waitFor();
      expect(await page.locator("main").innerText()).toMatch(/据公开报道|公开报道/);
      await close();
    },
  );
});
