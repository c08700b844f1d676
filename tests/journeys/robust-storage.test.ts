/** Storage that fails in every way at once, an address that is not secure, a database that is cleared or held behind our back. */

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDebt, goTo, openStage, type Stage, shown, skipDoor, told, watchForTrouble } from "./in-browser.ts";

/** A busy machine is. */
const slow = { timeout: 10_000 };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe("a browser that keeps nothing at all", () => {
  it.each([
    ["IndexedDB is null", () => Object.defineProperty(window, "indexedDB", { value: null }), "这个浏览器缺少：IndexedDB"],
    [
      "IndexedDB throws",
      () =>
        Object.defineProperty(indexedDB, "open", {
          value: () => {
            throw new DOMException("refused", "UnknownError");
          },
        }),
      "到“设置”里存成文件",
    ],
  ])("starts, says so, computes and saves a file: %s, no local storage, no cache, no worker, no channel", async (_, breakIt, sentence) => {
    const { page, context, close } = await stage.visit();
    await context.addInitScript(breakIt);
    await context.addInitScript(() => {
      const refuse = {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      };
      for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, refuse);
      for (const name of ["caches", "BroadcastChannel"]) Reflect.deleteProperty(window, name);
      for (const name of ["serviceWorker", "storage"]) Reflect.deleteProperty(Navigator.prototype, name);
    });
    await page.reload();
    await page.getByText(sentence).waitFor();
    await skipDoor(page);
    await addDebt(page, { who: "青禾分期", claimed: "12600", overdueSince: "2026-07-01" });
    expect(await told(page)).toContain("¥12,600.00");
    await goTo(page, "/debts/d1/words?channel=letter");
    expect(await told(page)).not.toContain("出错");
    await goTo(page, "/settings");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "存成文件" }).click()]);
    expect(download.suggestedFilename()).toBe("tanhao-2026-11-24.tanhao");
    await close();
  });
});

describe("a browser that refuses to be asked", () => {
  it("about room, about keeping, about its worker, breaks no page", async () => {
    const { page, context, close } = await stage.visit();
    await context.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException("refused", "SecurityError"));
      for (const name of ["estimate", "persisted", "persist"]) Object.defineProperty(navigator.storage, name, { value: refuse });
      Object.defineProperty(navigator.serviceWorker, "getRegistration", { value: refuse });
    });
    await page.reload();
    await skipDoor(page);
    await addDebt(page, { who: "青禾分期", claimed: "12600" });
    await goTo(page, "/settings");
    expect(await told(page)).toContain("这个浏览器说不清会不会长期保留");
    expect(await page.getByRole("button", { name: "存成文件" }).count()).toBe(1);
    await close();
  });
});

describe("an address that is not secure", () => {
  it("says what that means, keeps the case and saves it as a file", async () => {
    const plain = await openStage(["--host-resolver-rules=MAP tanhao.test 127.0.0.1", "--proxy-bypass-list=tanhao.test"]);
    const { page, context } = await plain.visit();
    await page.goto(plain.server.address.replace("127.0.0.1", "tanhao.test"));
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    await page.getByText("不是 https 开头").waitFor();
    await skipDoor(page);
    await addDebt(page, { who: "青禾分期", claimed: "12600" });
    await page.reload();
    await page.getByRole("heading", { name: "每一笔" }).waitFor();
    await goTo(page, "/settings");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "存成文件" }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.tanhao$/);
    await goTo(page, "/debts/d1/letters/itemised-balance");
    await page.getByRole("button", { name: "复制", exact: true }).click();
    await page.getByText("复制好了").waitFor();
    await context.close();
    await plain.close();
  });
});

describe("a database that is taken away", () => {
  it("behind our back is said, what is on the screen stays and can be saved, what is typed is kept", async () => {
    const { page, context, address, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "青禾分期", claimed: "12600" });
    await goTo(page, "/contacts/new");
    await page.getByLabel("对方说了什么").fill("写到一半");
    await page.waitForTimeout(500);
    const session = await context.newCDPSession(page);
    await session.send("Storage.clearDataForOrigin", { origin: new URL(address).origin, storageTypes: "indexeddb" });
    await page.getByText("把这份资料关上了").waitFor();
    expect(await page.getByLabel("对方说了什么").inputValue()).toBe("写到一半");
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.waitForTimeout(500);
    await goTo(page, "/");
    expect(await told(page)).toContain("青禾分期");
    await goTo(page, "/settings");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "存成文件" }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.tanhao$/);
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "重新打开" }).click()]);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    expect(await shown(page.locator("body"))).not.toContain("把这份资料关上了");
    // Nothing is left of the case, and that is said instead of the first page of a new phone alone.
    await page.getByText("现在找不到了").waitFor();
    expect(await shown(page.locator("body"))).toContain("再填一遍");
    await page.reload();
    await page.getByRole("link", { name: "打开我的备份" }).first().click();
    await page.getByRole("heading", { level: 1, name: "打开我的备份" }).waitFor();
    await page.getByRole("button", { name: "知道了" }).click();
    await expect.poll(() => shown(page.locator("body"))).not.toContain("现在找不到了");
    await page.reload();
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.waitForTimeout(500);
    expect(await shown(page.locator("body"))).not.toContain("现在找不到了");
    await close();
  });

  it("from a person who has erased everything is not missed", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "青禾分期", claimed: "12600" });
    await goTo(page, "/settings");
    await page.getByRole("button", { name: "全部删除" }).click();
    await page.getByLabel("请输入“删除”").fill("删除");
    await page.getByRole("dialog").getByRole("button", { name: "全部删除" }).click();
    await page.getByRole("heading", { name: "先看四件急事" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "先看四件急事" }).waitFor();
    await page.waitForTimeout(500);
    expect(await shown(page.locator("body"))).not.toContain("现在找不到了");
    await close();
  });

  it("by a newer version in another window is said to be newer", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "青禾分期", claimed: "12600" });
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const asked = indexedDB.open("tanhao", 99);
          asked.onsuccess = () => {
            asked.result.close();
            resolve();
          };
        }),
    );
    await page.getByText("把这份资料关上了").waitFor();
    await page.getByRole("button", { name: "重新打开" }).click();
    await page.getByText("这份资料是更新版本的谈好写的").waitFor();
    await close();
  });

  it("by a case opened in the other window is the new case here too", async () => {
    const { page, context, address, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "青禾分期", claimed: "12600" });
    await goTo(page, "/settings");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "存成文件" }).click()]);
    const path = await download.path();
    await addDebt(page, { who: "渡川易借", claimed: "300" });
    const other = await context.newPage();
    const trouble = watchForTrouble(other, stage.server);
    await other.goto(address);
    await other.getByText("渡川易借").first().waitFor();
    await goTo(page, "/settings");
    await page.getByLabel("打开资料文件").setInputFiles(path);
    await page.getByRole("button", { name: "已经存好，换掉" }).click();
    await page.getByRole("heading", { name: "每一笔" }).waitFor();
    await expect.poll(() => told(other), slow).not.toContain("渡川易借");
    await expect.poll(() => told(other), slow).toContain("青禾分期");
    expect(trouble).toEqual([]);
    await close();
  });
});
