/** Behind a passphrase, hidden, in two windows at once, erased: what of a case can be seen, and what is kept. */

import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { passphrase, setPassphrase, unlock } from "./a-passphrase.ts";
import { addDebt, expectClean, goTo, openStage, type Stage, showExample, shown, skipDoor, told, watchForTrouble } from "./in-browser.ts";
import { keptText } from "./kept-text.ts";

const who = "青禾分期";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const lockPage = (page: Page) => page.getByRole("heading", { name: "输入口令" });

async function anotherTab(context: BrowserContext, address: string): Promise<{ readonly page: Page; readonly trouble: string[] }> {
  const page = await context.newPage();
  const trouble = watchForTrouble(page, stage.server);
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  return { page, trouble };
}

describe("a passphrase", () => {
  it("stands before everything: nothing is read or lies in clear without it, help needs none, and with it all is as before", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who, claimed: "12600" });
    await goTo(page, "/contacts/new?debt=d1");
    await page.getByLabel("对方说了什么").fill("写到一半的话");
    await page.waitForTimeout(600);
    expect(await keptText(page)).toContain(who);
    expect(await keptText(page)).toContain("写到一半的话");

    await setPassphrase(page);
    await page.waitForTimeout(600);
    const lying = await keptText(page);
    for (const secret of [who, "写到一半的话", "draft.", "contact"]) expect(lying).not.toContain(secret);

    await page.reload();
    await lockPage(page).waitFor();
    expect(await shown(page.locator("body"))).not.toContain(who);
    await page.evaluate(() => {
      location.hash = "#/debts/d1";
    });
    await page.waitForTimeout(300);
    await lockPage(page).waitFor();
    expect(await shown(page.locator("body"))).not.toContain(who);
    await page.getByRole("link", { name: "不用口令" }).click();
    await page.getByRole("link", { name: /12356/ }).waitFor();
    await goTo(page, "/");

    await unlock(page, "雨天旧书");
    await page.getByText("口令不对").waitFor();
    expect(await page.getByLabel("口令", { exact: true }).inputValue()).toBe("雨天旧书");
    await unlock(page);
    await page.getByRole("heading", { name: "每一笔" }).waitFor();
    expect(await told(page)).toContain(who);
    await goTo(page, "/contacts/new?debt=d1");
    expect(await page.getByLabel("对方说了什么").inputValue()).toBe("写到一半的话");
    await page.getByLabel("对方说了什么").fill("写完了的话");
    await page.waitForTimeout(600);
    expect(await keptText(page)).not.toContain("写完了的话");
    await close();
  });

  it("is not set before what forgetting means is ticked and it is long enough, is changed and is taken away", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who, claimed: "12600" });
    await goTo(page, "/settings");
    await page.getByRole("button", { name: "设一个口令" }).click();
    const set = page.getByRole("button", { name: "设好并加密" });
    await page.getByLabel("新口令", { exact: true }).fill("1234567");
    await page.getByLabel("再输入一次", { exact: true }).fill("1234567");
    await page.getByLabel("我明白").check({ force: true });
    await page.getByText("还短").waitFor();
    expect(await set.isDisabled()).toBe(true);
    await page.getByLabel("新口令", { exact: true }).fill("12345678");
    expect(await set.isDisabled()).toBe(true);
    await page.getByLabel("再输入一次", { exact: true }).fill("12345678");
    await page.getByLabel("我明白").uncheck({ force: true });
    expect(await set.isDisabled()).toBe(true);
    await page.getByLabel("我明白").check({ force: true });
    await set.click();
    await page.getByText("已经设了口令").waitFor();

    await page.getByRole("button", { name: "更换口令" }).click();
    await page.getByLabel("现在的口令", { exact: true }).fill("12345678");
    await page.getByLabel("新口令", { exact: true }).fill(passphrase);
    await page.getByLabel("再输入一次", { exact: true }).fill(passphrase);
    await page.getByLabel("我明白").check({ force: true });
    await page.getByRole("button", { name: "更换", exact: true }).click();
    await page.getByText("口令换好了").waitFor();
    await page.reload();
    await lockPage(page).waitFor();
    await unlock(page, "12345678");
    await page.getByText("口令不对").waitFor();
    await unlock(page);
    await page.getByRole("heading", { name: "设置", exact: true }).waitFor();

    await page.getByRole("button", { name: "取消口令" }).click();
    await page.getByLabel("现在的口令", { exact: true }).fill("12345678");
    await page.getByRole("dialog").getByRole("button", { name: "取消口令" }).click();
    await page.getByText("口令不对").waitFor();
    await page.getByLabel("现在的口令", { exact: true }).fill(passphrase);
    await page.getByRole("dialog").getByRole("button", { name: "取消口令" }).click();
    await page.getByText("现在没有口令").waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "设置", exact: true }).waitFor();
    await goTo(page, "/");
    expect(await told(page)).toContain(who);
    await close();
  });

  it("that is forgotten leaves erasing, after a typed word, and nothing stays", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who, claimed: "12600" });
    await setPassphrase(page);
    await page.evaluate(() => caches.open("picture-reading").then((shelf) => shelf.put("/a", new Response("model"))));
    await page.reload();
    await lockPage(page).waitFor();
    await page.getByText("忘了口令").click();
    await page.getByRole("button", { name: "全部删除，从头开始" }).click();
    const confirm = page.getByRole("dialog").getByRole("button", { name: "全部删除" });
    expect(await confirm.isDisabled()).toBe(true);
    await page.getByLabel("请输入“删除”").fill("删除");
    await confirm.click();
    await page.getByRole("heading", { name: "先看四件急事" }).waitFor();
    const left = await page.evaluate(async () => ({
      keys: Object.keys(localStorage).filter((key) => !["tanhao.device", "tanhao.language"].includes(key)),
      shelves: (await caches.keys()).filter((name) => !name.includes("precache")),
      session: sessionStorage.length,
    }));
    expect(left).toEqual({ keys: [], shelves: [], session: 0 });
    expect(await keptText(page)).not.toMatch(/argon2id|debt\.added|sealed\./);
    await close();
  });
});

describe("locking by itself", () => {
  it("comes after five minutes without input, not while somebody works, and keeps what is half typed", async () => {
    const { page, context, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who, claimed: "12600" });
    await setPassphrase(page);
    await goTo(page, "/contacts/new?debt=d1");
    await page.getByLabel("对方说了什么").fill("写到一半");
    const pass = (minutes: number) => context.clock.setFixedTime(new Date(Date.parse("2026-11-24T10:00:00+08:00") + minutes * 60_000));
    await pass(4);
    await page.keyboard.press("Shift");
    await pass(8);
    await page.waitForTimeout(2500);
    expect(await lockPage(page).count()).toBe(0);
    await pass(9.1);
    await lockPage(page).waitFor();
    await page.waitForTimeout(1000);
    expect(await keptText(page)).not.toContain("写到一半");
    await unlock(page);
    await page.getByLabel("对方说了什么").waitFor();
    expect(await page.getByLabel("对方说了什么").inputValue()).toBe("写到一半");
    await close();
  });
});

describe("hiding", () => {
  it("is one tap or Escape twice from what lies over a page too, which stands there again afterwards", async () => {
    for (const width of [360, 1024]) {
      const { page, close } = await stage.visit({ viewport: { width, height: 740 }, hasTouch: width === 360 });
      const dialog = page.getByRole("dialog");
      const comeBack = page.getByRole("button", { name: "回来" });
      await showExample(page);
      await goTo(page, "/debts/consumer");
      await page.getByRole("button", { name: "什么是罚息" }).click();
      for (const tap of ["touch", "press"]) {
        await dialog.waitFor();
        await expect.poll(async () => (await dialog.boundingBox())?.y).toBeGreaterThan(0);
        await expect.poll(async () => (await dialog.boundingBox())?.y).toBeLessThan(740);
        await expect.poll(() => dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true);
        await dialog.getByRole("button", { name: "遮住" }).click();
        expect(await shown(page.locator("body"))).toBe("已遮住 回来");
        expect(await page.title()).toBe("新标签页");
        await page.keyboard.press("Escape");
        if (tap === "touch" && width === 360) await comeBack.tap();
        else await comeBack.click();
        expect(await dialog.isVisible()).toBe(true);
        await expect.poll(() => dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true);
      }
      // In large letters neither button takes the title its room.
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      const title = await dialog.getByRole("heading").boundingBox();
      expect(title?.width).toBeGreaterThan(200);
      await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
      await page.waitForTimeout(900);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      expect(await shown(page.locator("body"))).toBe("已遮住 回来");
      await comeBack.click();
      expect(await dialog.count()).toBe(0);
      await close();
    }
  });

  it("is one tap on every page or Escape twice, blanks the title too, and gives back what was there", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who, claimed: "12600" });
    await goTo(page, "/debts/d1");
    await page.getByRole("button", { name: "遮住" }).click();
    expect(await shown(page.locator("body"))).toBe("已遮住 回来");
    expect(await page.title()).toBe("新标签页");
    await page.getByRole("button", { name: "回来" }).click();
    expect(await told(page)).toContain(who);
    expect(await page.title()).toContain(who);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("遮住");
    await page.keyboard.press("Escape");
    await page.waitForTimeout(900);
    await page.keyboard.press("Escape");
    expect(await page.title()).toContain(who);
    await page.waitForTimeout(900);
    await page.evaluate(() => window.scrollTo(0, 200));
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(await page.title()).toBe("新标签页");
    const box = await page.getByRole("button", { name: "回来" }).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await page.getByRole("button", { name: "回来" }).click();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(200);

    // However far the page is scrolled, over whatever else stays in view there, and a key held down does not open it again.
    for (const path of ["/debts/d1", "/debts/d1/words", "/debts/d1/talk"]) {
      await goTo(page, path);
      await page.evaluate(() => window.scrollTo(0, 300));
      const hide = page.getByRole("button", { name: "遮住" });
      const { y, height } = (await hide.boundingBox()) ?? { y: -1, height: 0 };
      expect(y, path).toBeGreaterThanOrEqual(0);
      expect(y + height, path).toBeLessThan(100);
      await hide.focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
      expect(await shown(page.locator("body")), path).toBe("已遮住 回来");
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("回来");
      await page.keyboard.press("Enter");
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("遮住");
    }

    await setPassphrase(page);
    const tap = await page.getByRole("button", { name: "遮住" }).boundingBox();
    expect(Math.min(tap?.height ?? 0, tap?.width ?? 0)).toBeGreaterThanOrEqual(44);
    await page.getByRole("button", { name: "遮住" }).click();
    expect(await shown(page.locator("body"))).toBe("已遮住 回来");
    expect(await page.title()).toBe("新标签页");
    await page.getByRole("button", { name: "回来" }).click();
    await lockPage(page).waitFor();
    await page.getByRole("button", { name: "遮住" }).click();
    expect(await page.title()).toBe("新标签页");
    await page.getByRole("button", { name: "回来" }).click();
    await lockPage(page).waitFor();
    await unlock(page);
    await page.getByText("已经设了口令").waitFor();
    await close();
  });
});

describe("two windows", () => {
  it("show each other's entries and half-typed forms, lock together and erase together", async () => {
    const { page, context, address, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who, claimed: "12600" });
    const { page: other, trouble } = await anotherTab(context, address);
    await other.getByRole("heading", { name: "每一笔" }).waitFor();
    await addDebt(page, { who: "渡川易借", claimed: "300" });
    await other.getByText("渡川易借").first().waitFor();

    await Promise.all([goTo(page, "/contacts/new?debt=d1"), goTo(other, "/contacts/new?debt=d1")]);
    await page.getByLabel("对方说了什么").fill("甲窗口写的");
    await other.getByText("另一个窗口也在写").waitFor();
    expect(await other.getByLabel("对方说了什么").inputValue()).toBe("甲窗口写的");
    await other.getByLabel("对方说了什么").fill("甲窗口写的，乙窗口接着写");
    await expect.poll(() => page.getByLabel("对方说了什么").inputValue()).toBe("甲窗口写的，乙窗口接着写");
    await page.getByRole("button", { name: "保存这条记录" }).click();
    await other.getByText("另一个窗口刚处理完").waitFor();
    await goTo(other, "/contacts");
    await other.getByText("甲窗口写的，乙窗口接着写").waitFor();

    await setPassphrase(page);
    await lockPage(other).waitFor();
    expect(await shown(other.locator("body"))).not.toContain(who);
    await unlock(other);
    await other.getByText("甲窗口写的，乙窗口接着写").waitFor();
    await page.getByRole("button", { name: "现在锁上" }).click();
    await Promise.all([lockPage(page).waitFor(), lockPage(other).waitFor()]);
    await Promise.all([unlock(page), unlock(other)]);
    await other.getByText("甲窗口写的，乙窗口接着写").waitFor();
    await page.getByText("已经设了口令").waitFor();

    await page.getByRole("button", { name: "全部删除" }).click();
    await page.getByLabel("请输入“删除”").fill("删除");
    await page.getByRole("dialog").getByRole("button", { name: "全部删除" }).click();
    await page.getByRole("heading", { name: "先看四件急事" }).waitFor();
    await other.getByText("另一个窗口里已经全部删除").waitFor();
    expect(await told(other)).not.toContain("甲窗口写的");
    expect(trouble).toEqual([]);
    await close();
  });

  it("that write at the same time lose nothing", async () => {
    const { page, context, address, close } = await stage.visit();
    await skipDoor(page);
    const { page: other, trouble } = await anotherTab(context, address);
    // Two forms: the same one in two windows is one form.
    await goTo(other, "/contacts/new");
    await other.getByLabel("对方说了什么").fill("乙窗口写的");
    await goTo(page, "/debts/new");
    await page.getByLabel("谁在要钱").fill("甲贷");
    await Promise.all([
      page.getByRole("button", { name: "保存", exact: true }).click(),
      other.getByRole("button", { name: "保存这条记录" }).click(),
    ]);
    await page.getByRole("heading", { name: "我的处境" }).waitFor();
    await other.getByRole("heading", { name: "沟通记录" }).waitFor();
    for (const one of [page, other]) {
      await one.reload();
      await goTo(one, "/contacts");
      await expect.poll(() => told(one)).toContain("乙窗口写的");
      await goTo(one, "/");
      await one.getByRole("heading", { name: "每一笔" }).waitFor();
      expect(await told(one)).toContain("甲贷");
    }
    expect(trouble).toEqual([]);
    await close();
  });
});

describe("the page that asks for the passphrase and the card that sets it", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    it(`pass axe at 360 px in both languages, ${colorScheme}`, async () => {
      const { page, close } = await stage.visit({ colorScheme });
      await skipDoor(page);
      await goTo(page, "/settings");
      await page.getByRole("button", { name: "设一个口令" }).click();
      await page.getByLabel("新口令", { exact: true }).fill("1");
      await expectClean(page);
      await page.keyboard.press("Escape");
      await setPassphrase(page);
      await expectClean(page);
      await page.getByRole("button", { name: "遮住" }).click();
      await expectClean(page);
      await page.getByRole("button", { name: "回来" }).click();
      await unlock(page, "x");
      await page.getByText("口令不对").waitFor();
      await page.getByText("忘了口令").click();
      await expectClean(page);
      await unlock(page);
      await page.getByText("已经设了口令").waitFor();
      await page.getByRole("radio", { name: "English" }).check({ force: true });
      await page.getByText("A passphrase is set. Records").waitFor();
      await expectClean(page);
      await page.getByRole("button", { name: "Lock now" }).click();
      await page.getByRole("heading", { name: "Enter the passphrase" }).waitFor();
      await page.getByText("Forgotten the passphrase").click();
      await expectClean(page);
      await close();
    });
  }
});
