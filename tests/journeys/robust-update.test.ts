/** A new version while somebody is in the middle of something: offered, never forced; other windows; a server that holds only the next one. */

import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forms, halfTyped, isHeld, openCaseHalfTyped, typeHalf } from "./half-typed.ts";
import { dist, goTo, openStage, type Stage, shown, skipDoor, type Visit, watchForTrouble } from "./in-browser.ts";

/** A busy machine is. */
const slow = { timeout: 10_000 };

let folder: string;
let site: Stage;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tanhao-site-"));
  cpSync(dist, folder, { recursive: true });
  site = await openStage([], folder);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Any other byte makes the worker another one. */
async function publish(page: Page): Promise<void> {
  appendFileSync(join(folder, "sw.js"), "\n// another version\n");
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
}

/** A page that the worker serves, with one debt kept. */
async function served(): Promise<Visit> {
  const visit = await site.visit();
  await openCaseHalfTyped(visit.page);
  await goTo(visit.page, "/");
  await visit.page.evaluate(() => navigator.serviceWorker.ready);
  await visit.page.reload();
  await visit.page.getByRole("heading", { level: 1 }).first().waitFor();
  return visit;
}

const update = (page: Page) => page.getByRole("button", { name: "现在更新" });

describe("a new version", () => {
  it("in the middle of anything typed or chosen takes nothing from it: the same page stands there again, with every character in a field that is shown", async () => {
    const { page, close } = await served();
    const lost: string[] = [];
    for (const form of forms) {
      await typeHalf(page, form);
      await page.waitForTimeout(500);
      expect([form.what, await isHeld(page, form)]).toEqual([form.what, true]);
      const before = page.url();
      await page.reload();
      await page.locator("main h1").waitFor();
      await expect
        .poll(() => isHeld(page, form), slow)
        .toBe(true)
        .catch(() => lost.push(form.what));
      expect(page.url()).toBe(before);
    }
    expect(lost).toEqual([]);
    await close();
  }, 600_000);

  it("waits in the middle of a form; taken, it brings the same page back", async () => {
    const { page, close } = await served();
    const [form] = forms;
    if (!form) throw new Error("there is a form");
    await typeHalf(page, form);
    await publish(page);
    await page.getByText("有新版本").waitFor();
    await page.waitForTimeout(500);
    expect(await isHeld(page)).toBe(true);
    const before = page.url();
    await Promise.all([page.waitForEvent("load"), update(page).click()]);
    await expect.poll(() => isHeld(page), slow).toBe(true);
    expect(page.url()).toBe(before);
    expect(await page.getByText("有新版本").count()).toBe(0);
    await close();
  });

  it("keeps a line that was typed the moment before", async () => {
    const { page, close } = await served();
    await goTo(page, "/contacts/new");
    await publish(page);
    await update(page).waitFor();
    await page.getByLabel("对方说了什么").fill(halfTyped);
    await Promise.all([page.waitForEvent("load"), update(page).click()]);
    await expect.poll(() => isHeld(page), slow).toBe(true);
    await close();
  });

  it("says what a file chosen to import would cost, and may be left for later", async () => {
    const { page, close } = await served();
    await goTo(page, "/import");
    const buffer = Buffer.from("这不是账单");
    await page.locator('input[type="file"]').setInputFiles({ name: "流水.txt", mimeType: "text/plain", buffer });
    await page.getByText("流水.txt").first().waitFor();
    await publish(page);
    await page.getByText("选好的文件要重新选一次").waitFor();
    await page.getByRole("button", { name: "以后再说" }).click();
    await page.waitForTimeout(500);
    expect(await shown(page.locator("main"))).toContain("流水.txt");
    await close();
  });

  it("says in the example that it ends with it, and outside it does not", async () => {
    const { page, close } = await site.visit();
    await skipDoor(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await page.getByRole("button", { name: "看一个示例" }).waitFor();
    await publish(page);
    await update(page).waitFor();
    expect(await shown(page.locator("body"))).not.toContain("示例会退出");
    await page.getByRole("button", { name: "看一个示例" }).click();
    await page.getByText("示例会退出，在示例里写的不会留下").waitFor();
    await close();
  });

  it("taken in one window is said in the other, which keeps what is typed and reopens when asked", async () => {
    const { page, context, address, close } = await served();
    const other = await context.newPage();
    const trouble = watchForTrouble(other, site.server);
    await other.goto(address);
    await other.getByRole("heading", { name: "每一笔" }).waitFor();
    await goTo(other, "/contacts/new");
    await other.getByLabel("对方说了什么").fill(halfTyped);
    await publish(page);
    await Promise.all([page.waitForEvent("load"), update(page).click()]);
    await other.getByText("另一个窗口已经换成新版本").waitFor();
    expect(await isHeld(other)).toBe(true);
    await Promise.all([other.waitForEvent("load"), other.getByRole("button", { name: "重新打开" }).click()]);
    await expect.poll(() => isHeld(other), slow).toBe(true);
    expect(trouble).toEqual([]);
    await close();
  });

  it("whose server no longer holds the parts of the old one leaves the old window whole", async () => {
    const { page, close } = await served();
    const parts = readdirSync(join(folder, "assets")).filter((name) => /^(AddDebtPage|AddContactPage|WordsPage|english)-/.test(name));
    expect(parts.length).toBeGreaterThanOrEqual(4);
    for (const part of parts) rmSync(join(folder, "assets", part));
    for (const path of ["/debts/new", "/contacts/new", "/debts/d1/words"]) {
      await goTo(page, path);
      expect(await shown(page.locator("main"))).not.toContain("没有取到");
    }
    for (const part of parts) cpSync(join(dist, "assets", part), join(folder, "assets", part));
    await close();
  });

  it("that cannot be installed does no harm", async () => {
    const { page, close } = await served();
    writeFileSync(join(folder, "sw.js"), "this is no script");
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined));
    await page.reload();
    await page.getByRole("heading", { name: "每一笔" }).waitFor();
    await goTo(page, "/contacts/new");
    expect(await page.getByText("有新版本").count()).toBe(0);
    cpSync(join(dist, "sw.js"), join(folder, "sw.js"));
    await close();
  });
});
