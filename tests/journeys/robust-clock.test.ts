/** The device's clock: another zone, midnight while the page is open, years off, set back between two entries. */

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDebt, goTo, openStage, type Stage, shown, skipDoor, told } from "./in-browser.ts";

/** A busy machine is. */
const slow = { timeout: 10_000 };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const body = (page: Page) => shown(page.locator("body"));

async function reloadAt(page: Page, moment: string): Promise<void> {
  await page.context().clock.setFixedTime(new Date(moment));
  await page.reload();
  await page.getByRole("heading", { level: 1 }).first().waitFor();
}

describe("today", () => {
  // 17:30 UTC on the 24th is 01:30 on the 25th in China; New York's summer time ended on the 1st of November.
  it.each(["America/New_York", "Pacific/Kiritimati", "Europe/London", "UTC"])(
    "is China's day on a device set to %s",
    async (timezoneId) => {
      const { page, close } = await stage.visit({ timezoneId });
      await skipDoor(page);
      await reloadAt(page, "2026-11-24T17:30:00Z");
      await expect.poll(() => told(page), slow).toContain("2026年11月25日");
      await goTo(page, "/contacts/new");
      expect(await told(page)).toContain("11月25日 01:30");
      await close();
    },
  );

  it("moves on at midnight while the page is open, with a note, and what is typed stays", async () => {
    const { page, context, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "青禾分期", claimed: "12600", overdueSince: "2026-11-20" });
    await reloadAt(page, "2026-11-24T23:59:57+08:00");
    await expect.poll(() => told(page), slow).toContain("2026年11月24日");
    await context.clock.setFixedTime(new Date("2026-11-25T00:00:02+08:00"));
    await page.getByText("现在是2026年11月25日了").waitFor();
    expect(await told(page)).toContain("2026年11月25日");
    await close();
  });
});

describe("a clock that cannot be right", () => {
  it.each([
    ["1970-01-02T10:00:00+08:00", /今天是1970年1月2日，可最近一条记录写于2026年11月24日。请先核对设备的日期和时间/],
    ["2019-05-01T10:00:00+08:00", /今天是2019年5月1日，可最近一条记录写于2026年11月24日/],
    ["2031-06-01T10:00:00+08:00", /今天是2031年6月1日，法规内容却是2026年\d+月\d+日核对的。如果设备日期不对/],
  ])("is said where entries stand against it: %s", async (moment, sentence) => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "青禾分期", claimed: "12600" });
    await page.waitForTimeout(300);
    expect(await body(page)).not.toContain("核对设备的日期");
    await reloadAt(page, moment);
    await expect.poll(() => body(page), slow).toMatch(sentence);
    await close();
  });

  it("is said in an empty case as soon as something computes", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await reloadAt(page, "2019-05-01T10:00:00+08:00");
    await goTo(page, "/debts/new");
    await expect.poll(() => body(page), slow).toMatch(/今天是2019年5月1日，比法规内容的核对日期（2026年\d+月\d+日）还早/);
    await close();
  });

  it("that was set back keeps the order in which things were written, and the note goes with the next right entry", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    for (const [moment, who] of [
      ["2026-11-24T10:00:00+08:00", "甲贷"],
      ["2026-11-22T10:00:00+08:00", "乙贷"],
      ["2026-11-24T10:05:00+08:00", "丙贷"],
    ] as const) {
      await reloadAt(page, moment);
      await addDebt(page, { who, claimed: "100" });
      await page.waitForTimeout(300);
    }
    const orders = await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const asked = indexedDB.open("tanhao");
        asked.onsuccess = () => resolve(asked.result);
      });
      const records = await new Promise<{ bytes: Uint8Array }[]>((resolve) => {
        const asked = database.transaction("records").objectStore("records").getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
      database.close();
      return records.map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)).order as number);
    });
    expect(orders.length).toBeGreaterThanOrEqual(3);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
    expect(new Set(orders).size).toBe(orders.length);
    await expect.poll(() => body(page), slow).not.toContain("核对设备的日期");
    const said = await told(page);
    for (const who of ["甲贷", "乙贷", "丙贷"]) expect(said).toContain(who);
    await close();
  });
});
