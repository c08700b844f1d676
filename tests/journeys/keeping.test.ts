/** Nothing is lost and nothing stays: out to one file and in again, offline, after a killed browser, after erasing. */

import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addDebt,
  browserArguments,
  dist,
  executablePath,
  goTo,
  journeyMoment,
  openStage,
  phone,
  type Stage,
  showExample,
  skipDoor,
  told,
  watchForTrouble,
} from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe("the whole case", () => {
  it("goes out to one file, is erased, and comes in again as the same screens", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "青禾分期", claimed: "12600", overdueSince: "2026-07-01" });
    await goTo(page, "/contacts/new?debt=d1");
    await page.getByLabel("对方说了什么").fill("请尽快处理");
    await page.getByRole("button", { name: "保存这条记录" }).click();
    await page.getByRole("heading", { name: "沟通记录" }).waitFor();
    const screens = async () => {
      const seen: string[] = [];
      for (const path of ["/", "/debts/d1", "/contacts"]) {
        await goTo(page, path);
        await page.waitForTimeout(300);
        seen.push(await told(page));
      }
      return seen;
    };
    const before = await screens();

    await goTo(page, "/settings");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "存成文件" }).click()]);
    expect(download.suggestedFilename()).toBe("tanhao-2026-11-24.tanhao");
    const file = readFileSync(await download.path());

    await page.getByRole("button", { name: "全部删除" }).click();
    const confirm = page.getByRole("dialog").getByRole("button", { name: "全部删除" });
    expect(await confirm.isDisabled()).toBe(true);
    await page.getByLabel("请输入“删除”").fill("删除");
    await confirm.click();
    await page.getByRole("heading", { name: "先看四件急事" }).waitFor();
    const left = await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const asked = indexedDB.open("tanhao");
        asked.onsuccess = () => resolve(asked.result);
      });
      const counts = await Promise.all(
        [...database.objectStoreNames].map(
          (name) =>
            new Promise<number>((resolve) => {
              const counted = database.transaction(name).objectStore(name).count();
              counted.onsuccess = () => resolve(counted.result);
            }),
        ),
      );
      database.close();
      return {
        records: counts.reduce((sum, count) => sum + count, 0),
        drafts: Object.keys(localStorage).filter((key) => key.includes("draft")),
      };
    });
    expect(left).toEqual({ records: 0, drafts: [] });

    await skipDoor(page);
    await goTo(page, "/settings");
    await page.getByLabel("打开资料文件").setInputFiles({ name: "a.tanhao", mimeType: "application/zip", buffer: file });
    await page.getByRole("heading", { name: "每一笔" }).waitFor();
    expect(await screens()).toEqual(before);

    await goTo(page, "/settings");
    // A run of bytes in the middle, as from a bad copy: long enough to reach past a header into what is packed.
    const damaged = Buffer.from(file);
    damaged.fill(0x2a, Math.floor(file.length / 2), Math.floor(file.length / 2) + 200);
    await page.getByLabel("打开资料文件").setInputFiles({ name: "b.tanhao", mimeType: "application/zip", buffer: damaged });
    await expect.poll(() => told(page)).toMatch(/没有打开/);
    expect(await screens()).toEqual(before);
    await close();
  });

  it("opens without a network after the first load, every page and English too", async () => {
    const { page, context, close } = await stage.visit();
    await showExample(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    // The worker is ready once everything is in its cache; the page is its own only after a reload.
    await page.reload();
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await addDebt(page, { who: "青禾分期", claimed: "12600" });
    await context.setOffline(true);
    await page.reload();
    await page.getByRole("heading", { name: "每一笔" }).waitFor();
    expect(await told(page)).toContain("青禾分期");
    for (const path of [
      "/debts/d1",
      "/debts/d1/words?channel=letter",
      "/debts/d1/edit",
      "/household",
      "/import",
      "/door/court",
      "/contacts/new",
    ]) {
      await goTo(page, path);
      expect(await told(page)).not.toContain("这一页出错了");
    }
    await goTo(page, "/settings");
    await page.getByRole("radio", { name: "English" }).check({ force: true });
    await page.getByRole("heading", { name: "Settings" }).waitFor();
    await close();
  });

  it("offers a new version, and takes it without losing what is half typed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tanhao-site-"));
    cpSync(dist, folder, { recursive: true });
    const site = await openStage([], folder);
    const { page, close } = await site.visit();
    await skipDoor(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await goTo(page, "/debts/new");
    await page.getByLabel("谁在要钱").fill("写到一半");
    appendFileSync(join(folder, "sw.js"), "\n// another version\n");
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.getByText("有新版本").waitFor();
    expect(await page.getByLabel("谁在要钱").inputValue()).toBe("写到一半");
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "现在更新" }).click()]);
    await page.getByLabel("谁在要钱").waitFor();
    expect(await page.getByLabel("谁在要钱").inputValue()).toBe("写到一半");
    expect(await page.getByText("有新版本").count()).toBe(0);
    await close();
    await site.close();
    rmSync(folder, { recursive: true });
  });

  it("keeps every entry that was confirmed when the browser is killed", async () => {
    const profile = mkdtempSync(join(tmpdir(), "tanhao-profile-"));
    const open = async () => {
      const context = await chromium.launchPersistentContext(profile, { executablePath, args: browserArguments, ...phone });
      await context.clock.setFixedTime(journeyMoment);
      const page = context.pages()[0] ?? (await context.newPage());
      const trouble = watchForTrouble(page, stage.server);
      await page.goto(stage.server.address);
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      return { context, page, trouble };
    };
    const first = await open();
    await skipDoor(first.page);
    for (const who of ["甲贷", "乙贷", "丙贷"]) await addDebt(first.page, { who, claimed: "100" });
    expect(first.trouble).toEqual([]);
    await kill(first.context);

    const again = await open();
    await again.page.getByRole("heading", { name: "每一笔" }).waitFor();
    const said = await told(again.page);
    for (const who of ["甲贷", "乙贷", "丙贷"]) expect(said).toContain(who);
    await again.context.close();
    rmSync(profile, { recursive: true, force: true });
  });
});

/** No farewell: the browser process ends as in a crash. */
async function kill(context: BrowserContext): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const closed = new Promise<void>((resolve) => context.once("close", () => resolve()));
  await session.send("Browser.crash").catch(() => undefined);
  await closed;
}

describe("a browser that keeps nothing", () => {
  it("is told so with what is missing and how to go on; the app goes on in memory", async () => {
    const { page, context, close } = await stage.visit();
    await context.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
    await page.reload();
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.getByText("这个浏览器缺少：IndexedDB").waitFor();
    await skipDoor(page);
    await addDebt(page, { who: "青禾分期", claimed: "1" });
    expect(await told(page)).toContain("青禾分期");
    await close();
  });
});

describe("a browser that may clear what it keeps", () => {
  it("is asked not to with the first debt, and its refusal is said once", async () => {
    const { page, context, close } = await stage.visit();
    await context.addInitScript(() => {
      const asked = { times: 0 };
      Object.assign(window, { asked });
      Object.defineProperty(navigator.storage, "persisted", { value: async () => false });
      const refuse = async () => {
        asked.times += 1;
        return false;
      };
      Object.defineProperty(navigator.storage, "persist", { value: refuse });
    });
    await page.reload();
    await page.getByRole("button", { name: "都没有，继续" }).click();
    await page.getByRole("heading", { name: "我的处境" }).waitFor();
    await addDebt(page, { who: "青禾分期", claimed: "100" });
    await page.getByText("浏览器可能会清掉这里").waitFor();
    await addDebt(page, { who: "渡川易借", claimed: "200" });
    expect(await page.evaluate(() => (window as unknown as { asked: { times: number } }).asked.times)).toBe(1); // put there above
    await close();
  });
});
