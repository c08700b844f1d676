/**
 * The log of contacts on a phone: recorded in a few taps, completed and corrected with the old words readable, erased for good, files
 * and conversations taken in, nothing in them ever run, and a log of thousands as quick as a short one.
 */

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDebt, expectClean, openAll, openStage, type Stage, skipDoor, speak, told, type Visit } from "./in-browser.ts";
import { wordsOf } from "./words-of.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const saved = (page: Page) => page.getByRole("heading", { name: "沟通记录", level: 1 }).waitFor();

async function withDebt(): Promise<Visit> {
  const visit = await stage.visit();
  await skipDoor(visit.page);
  await addDebt(visit.page, { who: "渡川易借", claimed: "9460" });
  return visit;
}

/** One entry with these words, saved. */
async function record({ page, goTo }: Visit, words: string): Promise<void> {
  await goTo("/contacts/new");
  await page.getByLabel("对方说了什么").fill(words);
  await page.getByRole("button", { name: "保存这条记录" }).click();
  await saved(page);
}

const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

describe("recording", () => {
  it("takes six taps at most beside one text, from home to saved, and knows now and the debt by itself", async () => {
    const { page, close } = await withDebt();
    let taps = 0;
    const tap = async (act: Promise<void>) => {
      taps += 1;
      await act;
    };
    await tap(page.getByRole("link", { name: "记录", exact: true }).click());
    await tap(page.getByRole("link", { name: "记一次沟通" }).click());
    await tap(page.getByText("在线聊天", { exact: true }).click());
    await tap(page.getByText("对方找我", { exact: true }).click());
    await tap(page.getByLabel("对方说了什么").click());
    const began = Date.now();
    await page.keyboard.type("登记了，等通知");
    await tap(page.getByRole("button", { name: "保存这条记录" }).click());
    await saved(page);
    expect(taps).toBeLessThanOrEqual(6);
    expect(Date.now() - began).toBeLessThan(20_000);
    await expect.poll(() => told(page)).toContain("11月24日 10:00 在线聊天 · 渡川易借");
    expect(await told(page)).toContain("对方：登记了，等通知");
    await close();
  });

  it("says what their words sound like, and lets it be chosen otherwise; people around are one tap", async () => {
    const { page, goTo, close } = await withDebt();
    await goTo("/contacts/new");
    await page.getByText("对方找我身边的人", { exact: true }).click();
    await page.getByLabel("找到了谁").selectOption("colleague");
    await page.getByLabel("对方说了什么").fill("已经给您登记了，您等通知就行");
    await expect.poll(() => told(page)).toContain("听起来：等通知");
    await page.getByText("补充细节").click();
    await page.locator("summary", { hasText: "对方的话算哪一种" }).click();
    await page.getByText("做不了主", { exact: true }).click();
    await page.locator("summary", { hasText: "对方提出什么" }).click();
    await page.getByLabel("多少钱").fill("800");
    await page.getByLabel("什么条件").fill("当天付");
    await page.getByLabel("接下来要做什么").fill("等书面方案");
    await page.getByLabel("哪一天做").fill("2026-11-27");
    await page.getByRole("button", { name: "保存这条记录" }).click();
    await saved(page);
    const list = await told(page);
    expect(list).toContain("联系到的是：单位、同事");
    expect(list).toMatch(/等通知\s*做不了主/);
    expect(list).toContain("对方提出：¥800.00、当天付");
    expect(list).toContain("接下来：等书面方案，2026年11月27日");
    await close();
  });
});

describe("an entry in which nothing stands", () => {
  it.each(["zh-CN", "en"] as const)(
    "is not kept, and says at the words what to do; that nobody answered is one tap: %s",
    async (speech) => {
      const { page, goTo, close } = await withDebt();
      const words = wordsOf(speech).webContact;
      await speak(page, speech);
      await goTo("/contacts/new");
      const save = page.getByRole("button", { name: words.save, exact: true });
      const field = page.getByLabel(words.saidByThem, { exact: true });
      await save.click();
      await expect.poll(() => field.evaluate((at) => at === document.activeElement)).toBe(true);
      expect(await page.evaluate(() => location.hash)).toBe("#/contacts/new");
      const why = await field.getAttribute("aria-describedby");
      expect(await page.locator(`[id="${why?.split(" ").at(-1)}"]`).innerText()).toContain(words.wrong.nothingTold);
      await expectClean(page);
      await page.getByText(words.nobody, { exact: true }).click();
      await page.getByText(words.nobody, { exact: true }).click();
      await save.click();
      expect(await field.getAttribute("aria-invalid")).toBe("true");
      await page.getByText(words.nobody, { exact: true }).click();
      await save.click();
      await page.waitForFunction(() => location.hash === "#/contacts");
      await expect.poll(() => told(page)).toContain(words.nobody);
      expect(await page.locator("main article").count()).toBe(1);
      await close();
    },
  );
});

describe("the page of a debt", () => {
  it("has what was said last before what was said long ago, whenever it was written down; what is older is a tap away", async () => {
    const visit = await withDebt();
    const { page, goTo, close } = visit;
    for (const day of ["21", "23", "19", "22", "20"]) {
      await goTo("/contacts/new");
      await page.getByLabel("对方说了什么").fill(`十一月${day}日说的`);
      await openAll(page);
      await page.getByLabel("什么时候").fill(`2026-11-${day} 09:30`);
      await page.getByRole("button", { name: "保存这条记录" }).click();
      await saved(page);
    }
    await goTo("/");
    await page
      .getByRole("link", { name: /渡川易借/ })
      .first()
      .click();
    const card = page.getByRole("region", { name: "沟通记录" });
    const days = async () => [...(await card.innerText()).matchAll(/十一月(\d\d)日说的/g)].map((match) => match[1]);
    await expect.poll(days).toEqual(["23", "22", "21"]);
    await card.getByText("更早的 2 条").click();
    await expect.poll(days).toEqual(["23", "22", "21", "20", "19"]);
    await close();
  });
});

describe("an entry that stands", () => {
  it("is completed and corrected; what was written before stays, struck out, with both times and the reason", async () => {
    const visit = await withDebt();
    const { page, close } = visit;
    await record(visit, "周五前答复");
    await page.getByText("更多", { exact: true }).click();
    await page.getByRole("link", { name: "补充" }).click();
    await page.getByRole("heading", { name: "补充这条记录" }).waitFor();
    await page.getByRole("button", { name: "保存补充" }).click();
    await expect.poll(() => told(page)).toContain("没有改动");
    await page.getByLabel("对方要求什么").fill("先还一千");
    await page.getByRole("button", { name: "保存补充" }).click();
    await saved(page);
    await expect.poll(() => told(page)).toContain("要求：先还一千");

    await page.getByText("更多", { exact: true }).click();
    await page.getByRole("link", { name: "改正" }).click();
    await page.getByLabel("对方说了什么").fill("周六前答复");
    await page.getByRole("button", { name: "保存改正" }).click();
    await expect.poll(() => told(page)).toContain("这里还没填");
    await page.getByLabel("哪里记错了").fill("是周六");
    await page.getByRole("button", { name: "保存改正" }).click();
    await saved(page);
    await page.locator("summary", { hasText: "更正：是周六" }).click();
    await expect.poll(() => told(page)).toContain("对方：周六前答复");
    expect(await page.locator("del").allInnerTexts()).toEqual([
      expect.stringContaining("周五前答复"),
      expect.stringContaining("周五前答复"),
    ]);
    expect(await told(page)).toMatch(/原来写的（11月24日 10:00 记）/);
    await close();
  });

  it("is erased for good only with a reason that does not say it again; that it was there stays", async () => {
    const visit = await withDebt();
    const { page, close } = visit;
    const secret = "310101199001011235";
    await record(visit, `我的证件 ${secret}`);
    await page.getByText("更多", { exact: true }).click();
    await page.getByRole("button", { name: "永久删除内容" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("button", { name: "永久删除" }).click();
    await expect.poll(() => sheet.innerText()).toContain("写一句为什么删");
    await sheet.getByLabel("为什么删").fill(`删掉${secret}`);
    await sheet.getByRole("button", { name: "永久删除" }).click();
    await expect.poll(() => sheet.innerText()).toContain("换个说法");
    await sheet.getByLabel("为什么删").fill("误贴了证件号");
    await sheet.getByRole("button", { name: "永久删除" }).click();
    await expect.poll(() => told(page)).toContain("内容已删除：误贴了证件号");
    await page.reload();
    await expect.poll(() => told(page)).toContain("误贴了证件号");
    expect(await page.content()).not.toContain(secret);
    await close();
  });
});

describe("files that show a contact", () => {
  it("are known by their bytes, looked at here, saved by name, and erased", async () => {
    const visit = await withDebt();
    const { page, goTo, close } = visit;
    await goTo("/contacts/new");
    await page.getByLabel("对方说了什么").fill("看附件");
    await page.getByText("补充细节").click();
    await page.locator("summary", { hasText: "留下的证据" }).click();
    await expect.poll(() => told(page)).toContain("每个文件不超过 50 MB，全部加起来不超过 500 MB");
    const script = "<script>document.title='bad'</script><svg onload=\"document.title='bad'\">";
    await page.locator('input[type="file"]').setInputFiles([
      { name: "聊天.exe", mimeType: "application/octet-stream", buffer: png },
      { name: "同一张.png", mimeType: "image/png", buffer: png },
      { name: "<img src=x onerror=alert(1)>.html", mimeType: "text/html", buffer: Buffer.from(script) },
      { name: "程序.png", mimeType: "image/png", buffer: Buffer.from([0x4d, 0x5a, 0x90, 0, 3]) },
    ]);
    await expect.poll(() => told(page)).toContain("“程序.png”不是图片、录音、PDF 或文字");
    await page.getByRole("button", { name: "保存这条记录" }).click();
    await saved(page);
    const files = page.locator("main article li");
    expect(await files.count()).toBe(2);
    await files.nth(0).getByRole("button", { name: "看", exact: true }).click();
    await expect
      .poll(() =>
        files
          .nth(0)
          .locator("img")
          .evaluate((img: HTMLImageElement) => img.naturalWidth),
      )
      .toBe(1);
    await files.nth(1).getByRole("button", { name: "看", exact: true }).click();
    await expect.poll(() => files.nth(1).locator("pre").innerText()).toContain(script);
    expect(await page.title()).not.toBe("bad");
    expect(await page.locator("main article img").count()).toBe(1);
    const [download] = await Promise.all([page.waitForEvent("download"), files.nth(0).getByRole("button", { name: "存到设备" }).click()]);
    expect(download.suggestedFilename()).toBe("聊天.exe");

    await files.nth(0).getByRole("button", { name: "删除这个文件" }).click();
    await page.getByRole("dialog").getByLabel("为什么删").fill("拍到了别人");
    await page.getByRole("dialog").getByRole("button", { name: "永久删除" }).click();
    await expect.poll(() => told(page)).toContain("聊天.exe：内容已删除");
    await close();
  });
});

describe("a conversation", () => {
  it("becomes an entry a day with the promises that were ticked, and once only", async () => {
    const { page, goTo, close } = await withDebt();
    await goTo("/contacts");
    await page.getByText("导入聊天记录").click();
    const talk = [
      "2026年11月20日 下午2:03",
      "客服小李：您的申请登记了，等通知",
      "我：<b onclick=alert(1)>请问</b>最晚哪一天？",
      "2026年11月21日 09:00",
      "客服小李：下周三前给您回电话",
    ].join("\n");
    await page.getByLabel("粘贴对话").fill(talk);
    await page.getByRole("button", { name: "读一读" }).click();
    await page.getByLabel("接线的人答应：下周三前给您回电话").check();
    await page.getByRole("button", { name: "记下这 2 天" }).click();
    await expect.poll(() => told(page)).toContain("14:03 对方：您的申请登记了，等通知");
    const list = await told(page);
    expect(list).toContain("我：<b onclick=alert(1)>请问</b>最晚哪一天？");
    expect(list).toMatch(/接线的人答应：下周三前给您回电话、2026年11月25日到期/);
    await page.getByLabel("粘贴对话").fill(talk);
    await page.getByRole("button", { name: "读一读" }).click();
    await expect.poll(() => told(page)).toContain("没有新内容");
    expect(await page.locator("main article").count()).toBe(2);
    await close();
  });
});

describe("two tabs and a full disk", () => {
  it("two tabs write without harm; what cannot be stored stays in the form, with why", async () => {
    const visit = await withDebt();
    const { page, context, address, goTo, close } = visit;
    const other = await context.newPage();
    await other.goto(`${address}#/contacts/new`);
    // Two forms: the same one in two windows is one form.
    await goTo("/debts/new");
    await page.getByLabel("谁在要钱").fill("第一页写的");
    await other.getByLabel("对方说了什么").fill("第二页写的");
    await Promise.all([
      page.getByRole("button", { name: "保存", exact: true }).click(),
      other.getByRole("button", { name: "保存这条记录" }).click(),
    ]);
    await page.getByRole("heading", { name: "我的处境" }).waitFor();
    await saved(other);
    await other.reload();
    await expect.poll(() => told(other)).toContain("第二页写的");
    await expect.poll(() => told(page)).toContain("第一页写的");
    await other.close();

    await goTo("/contacts/new");
    await page.getByLabel("对方说了什么").fill("放不下的一条");
    await page.evaluate(() => {
      const put = IDBObjectStore.prototype.add;
      IDBObjectStore.prototype.add = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
      Object.assign(globalThis, { healed: () => Object.assign(IDBObjectStore.prototype, { add: put }) });
    });
    await page.getByRole("button", { name: "保存这条记录" }).click();
    await page.getByRole("alert").first().waitFor();
    expect(await page.getByLabel("对方说了什么").inputValue()).toBe("放不下的一条");
    await page.evaluate(() => (globalThis as unknown as { healed: () => void }).healed());
    await page.getByRole("button", { name: "保存这条记录" }).click();
    await saved(page);
    await expect.poll(() => told(page)).toContain("放不下的一条");
    await close();
  });
});

it("passes axe on every part of it, in both languages", async () => {
  const visit = await withDebt();
  const { page, goTo, close } = visit;
  await record(visit, "周五前答复");
  for (const language of ["中文", "English"]) {
    await goTo("/settings");
    await page.getByRole("radio", { name: language }).check({ force: true });
    for (const path of ["/contacts", "/contacts/new"]) {
      await goTo(path);
      await openAll(page);
      await page.waitForTimeout(300);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [path, id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  }
  await close();
});
