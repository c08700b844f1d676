/** What is chosen rather than typed, or typed about something chosen: which of it a reload gives back, which it takes, and what is said before. */

import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setPassphrase, unlock } from "./a-passphrase.ts";
import { halfTyped, isHeld, openCaseHalfTyped } from "./half-typed.ts";
import { addDebt, dist, expectClean, goTo, openStage, type Stage, showExample, shown, skipDoor, told } from "./in-browser.ts";
import { keptText } from "./kept-text.ts";

/** A busy machine is. */
const slow = { timeout: 10_000 };
/** Longer than a draft waits. */
const pauseMs = 500;

let folder: string;
let stage: Stage;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tanhao-site-"));
  cpSync(dist, folder, { recursive: true });
  stage = await openStage([], folder);
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

async function reload(page: Page): Promise<void> {
  await page.waitForTimeout(pauseMs);
  await page.reload();
  await page.locator("main h1").waitFor();
}

async function offerUpdate(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.locator("main h1").waitFor();
  appendFileSync(join(folder, "sw.js"), "\n// another version\n");
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.getByText("有新版本").waitFor();
}

const banner = (page: Page): Promise<string> => shown(page.locator("p", { hasText: "有新版本" }));

/** A white picture of 400 by 300, or of another colour. */
const aPicture = async (page: Page, colour: string): Promise<Buffer> =>
  Buffer.from(
    await page.evaluate((fill) => {
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [400, 300];
      const context = canvas.getContext("2d");
      if (!context) throw new Error("no canvas");
      context.fillStyle = fill;
      context.fillRect(0, 0, 400, 300);
      return canvas.toDataURL("image/png").split(",")[1] ?? "";
    }, colour),
    "base64",
  );

describe("a copy with places covered", () => {
  it("has them again once the same picture is chosen again, and no other picture has", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await goTo(page, "/share");
    const [own, other] = [await aPicture(page, "#fff"), await aPicture(page, "#eee")];
    const choose = (buffer: Buffer) => page.getByLabel("选一张照片或截图").setInputFiles({ name: "a.png", mimeType: "image/png", buffer });
    await choose(own);
    await page.getByLabel("给谁").fill("渡川易借");
    await page.getByText("不用手画").click();
    for (const label of ["离左边", "离上边", "宽", "高"]) await page.getByLabel(label, { exact: true }).fill("20");
    await page.getByRole("button", { name: "遮住这一块" }).click();
    await page.getByRole("button", { name: "遮住这一块" }).click();
    await page.getByText("已遮 2 处").waitFor();
    await reload(page);
    await page.getByText("上次遮好的 2 处还留着").waitFor();
    await expectClean(page);
    await choose(other);
    await page.getByText("已遮 0 处").waitFor();
    await choose(own);
    await page.getByText("已遮 2 处").waitFor();
    expect(await page.getByLabel("给谁").inputValue()).toBe("渡川易借");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "做好副本并保存" }).click();
    await download;
    await reload(page);
    expect(await told(page)).not.toContain("还留着");
    await close();
  });
});

describe("a conversation that was read", () => {
  it("is read again, with who is who and what was ticked, and is gone once it is recorded", async () => {
    const { page, close } = await stage.visit();
    await openCaseHalfTyped(page);
    await goTo(page, "/contacts");
    await page.getByText("导入聊天记录").click();
    await page.getByLabel("粘贴对话").fill(["2026年11月20日 下午2:03", "客服小李：下周三前给您回电话", "阿舟：好的"].join("\n"));
    await page.getByRole("button", { name: "读一读" }).click();
    await page.getByRole("radio", { name: "我", exact: true }).last().check({ force: true });
    await page.getByLabel("在哪里聊的").selectOption({ label: "短信" });
    await page.getByLabel("接线的人答应：下周三前给您回电话").check();
    await reload(page);
    const promise = page.getByLabel("接线的人答应：下周三前给您回电话");
    await promise.waitFor();
    expect(await promise.isChecked()).toBe(true);
    expect(await page.getByRole("radio", { name: "我", exact: true }).last().isChecked()).toBe(true);
    expect(await shown(page.getByLabel("在哪里聊的").locator("option:checked"))).toBe("短信");
    await page.getByRole("button", { name: "记下这 1 天" }).click();
    await page.getByText("下周三前给您回电话").first().waitFor();
    await reload(page);
    expect(await page.getByLabel("粘贴对话").count()).toBe(0);
    await close();
  });
});

describe("a message in a chosen file", () => {
  it("has its day and its debt again once the file is chosen again", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "云帆借款" });
    const text = "【云帆借款】您的借款已逾期32天，应还1,024.50元，今日18点前不处理将上门走访并联系您的家人。\n";
    const choose = async () => {
      await goTo(page, "/import");
      await page.locator('main input[type="file"]').setInputFiles({ name: "短信.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
    };
    await choose();
    await page.getByText("存作证据").click();
    await page.getByLabel("哪天收到的").fill("2026-11-20");
    await page.getByLabel("关于哪笔债").selectOption("d1");
    await reload(page);
    await choose();
    await expect.poll(() => page.getByLabel("哪天收到的").inputValue(), slow).toBe("2026-11-20");
    expect(await page.getByLabel("关于哪笔债").inputValue()).toBe("d1");
    await page.getByRole("button", { name: "记进沟通记录" }).click();
    await page.getByText("已存作证据").waitFor();
    await page.waitForTimeout(pauseMs);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("draft.import")))).toEqual([]);
    await close();
  });
});

describe("why something is erased", () => {
  it("is still there when it is asked for again; the question itself rises only then, and closing it gives it up", async () => {
    const { page, close } = await stage.visit();
    await openCaseHalfTyped(page);
    await goTo(page, "/contacts");
    await page.locator("summary", { hasText: "更多" }).click();
    await page.getByRole("button", { name: "永久删除内容" }).click();
    await page.getByLabel("为什么删", { exact: false }).fill(halfTyped);
    await reload(page);
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.getByRole("button", { name: "永久删除内容" }).click(); // its fold stands open
    expect(await page.getByLabel("为什么删", { exact: false }).inputValue()).toBe(halfTyped);
    await page.keyboard.press("Escape");
    await reload(page);
    expect(await page.getByRole("button", { name: "永久删除内容" }).count()).toBe(0);
    await close();
  });
});

describe("a passphrase half typed", () => {
  it("is kept nowhere, is told of before an update, and no longer once its page is left", async () => {
    const { page, close } = await stage.visit();
    await openCaseHalfTyped(page);
    await offerUpdate(page);
    await goTo(page, "/backup");
    expect(await banner(page)).not.toContain("口令");
    await page.getByLabel("给备份设一个口令", { exact: true }).fill("雨天 旧书 窗边");
    expect(await banner(page)).toContain("输到一半的口令要重新输入");
    await page.waitForTimeout(pauseMs);
    expect(await keptText(page)).not.toContain("雨天 旧书 窗边");
    await goTo(page, "/settings");
    expect(await banner(page)).not.toContain("口令");
    await close();
  });
});

describe("a file chosen in the example", () => {
  it("is told of before an update while the example is shown, and no longer once it is left", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await offerUpdate(page);
    await page.getByRole("button", { name: "看一个示例" }).click();
    await page.getByRole("heading", { name: "每一笔" }).waitFor();
    await goTo(page, "/import");
    const buffer = Buffer.from("这不是账单");
    await page.locator('main input[type="file"]').setInputFiles({ name: "流水.txt", mimeType: "text/plain", buffer });
    await page.getByText("流水.txt").first().waitFor();
    await goTo(page, "/settings");
    expect(await banner(page)).toContain("选好的文件要重新选一次");
    await page.getByRole("button", { name: "退出示例" }).click();
    await expect.poll(() => banner(page), slow).not.toContain("选好的文件");
    await close();
  });
});

describe("behind a passphrase", () => {
  it("what was typed the moment before an update lies sealed, and is there once the case is opened again", async () => {
    const { page, close } = await stage.visit();
    await openCaseHalfTyped(page);
    await setPassphrase(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await unlock(page);
    await page.getByText("已经设了口令").waitFor();
    await goTo(page, "/contacts");
    await page.locator("summary", { hasText: "更多" }).click();
    appendFileSync(join(folder, "sw.js"), "\n// another version\n");
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    const update = page.getByRole("button", { name: "现在更新" });
    await update.waitFor();
    await page.getByLabel("哪里记错了").fill(halfTyped);
    await Promise.all([page.waitForEvent("load"), update.click()]);
    await page.getByLabel("口令", { exact: true }).waitFor();
    const lying = await keptText(page);
    for (const secret of [halfTyped, "take-back"]) expect(lying).not.toContain(secret);
    await unlock(page);
    await expect.poll(() => isHeld(page), slow).toBe(true);
    await close();
  });
});

describe("the example", () => {
  it("shows nothing of what is half typed in the own case, nor the own case anything of the example", async () => {
    const { page, close } = await stage.visit();
    await showExample(page);
    await goTo(page, "/contacts/new");
    await page.getByLabel("对方说了什么").fill("示例里写的");
    await page.waitForTimeout(pauseMs);
    await page.getByRole("button", { name: "退出示例" }).click();
    await goTo(page, "/contacts/new");
    expect(await page.getByLabel("对方说了什么").inputValue()).toBe("");
    await page.getByLabel("对方说了什么").fill(halfTyped);
    await page.waitForTimeout(pauseMs);
    await goTo(page, "/");
    await page.getByRole("button", { name: "看一个示例" }).click();
    await page.getByRole("heading", { name: "每一笔" }).waitFor();
    await goTo(page, "/contacts/new");
    expect(await page.getByLabel("对方说了什么").inputValue()).toBe("");
    await page.getByRole("button", { name: "退出示例" }).click();
    await goTo(page, "/contacts/new");
    expect(await page.getByLabel("对方说了什么").inputValue()).toBe(halfTyped);
    await close();
  });
});
