/** A sealed backup out and in again, refused when it is wrong; a helper who looks, cannot write, and whose signed notes come back. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDebt, expectClean, goTo, openAll, openStage, type Stage, skipDoor, told } from "./in-browser.ts";

const folder = mkdtempSync(join(tmpdir(), "tanhao-backup-journey-"));
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

const passphrase = "雨天 窗边 铅笔 河";
const note = "先要明细 <img src=x onerror=alert(1)><script>alert(1)</script>";

async function saved(page: Page, button: string, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  const path = join(folder, name);
  writeFileSync(path, readFileSync(await download.path()));
  expect(download.suggestedFilename()).toBe(`tanhao-2026-11-24.${name.split(".").at(-1)}`);
  return path;
}

async function aCase(page: Page): Promise<void> {
  await skipDoor(page);
  await addDebt(page, { who: "青禾分期", claimed: "12600", overdueSince: "2026-07-01" });
}

async function makeBackup(page: Page): Promise<string> {
  await goTo(page, "/backup");
  const make = page.getByRole("button", { name: "做一份加密备份" });
  await page.getByLabel("给备份设一个口令", { exact: true }).fill(passphrase);
  await page.getByLabel("再输一次", { exact: true }).fill(`${passphrase}。`);
  await page.getByRole("checkbox", { name: /忘了口令/ }).check({ force: true });
  expect(await make.isDisabled()).toBe(true);
  expect(await told(page)).toContain("两次不一样");
  await page.getByLabel("再输一次", { exact: true }).fill(passphrase);
  const path = await saved(page, "做一份加密备份", "own.tanhao-backup");
  await page.getByText("已存成 tanhao-2026-11-24.tanhao-backup").waitFor();
  expect(await told(page)).toContain("上一次在这台设备上做备份：2026年11月24日");
  return path;
}

async function openFile(page: Page, path: string, word: string, button: string): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(path);
  await page.getByLabel("口令", { exact: false }).first().fill(word);
  await page.getByRole("button", { name: button }).click();
}

const look = async (page: Page, name: string): Promise<void> => {
  const to = process.env["TANHAO_LOOK"];
  if (to) await page.screenshot({ path: join(to, `${name}.png`), fullPage: true });
};

describe("a sealed backup", () => {
  it("comes back on another phone as the same screens; what is wrong changes nothing", async () => {
    const first = await stage.visit();
    await aCase(first.page);
    const path = await makeBackup(first.page);
    await expectClean(first.page);
    await look(first.page, "backup-zh");
    await goTo(first.page, "/debts/d1");
    const before = await told(first.page);
    await first.close();
    expect(readFileSync(path).toString("latin1")).not.toContain("12600");

    const second = await stage.visit();
    const { page } = second;
    await skipDoor(page);
    await addDebt(page, { who: "另外一家", claimed: "100" });
    await goTo(page, "/restore");
    await openFile(page, path, "不对的口令呀呀", "打开并核对");
    await page.getByText("口令不对").waitFor();

    const bytes = readFileSync(path);
    bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 1;
    writeFileSync(join(folder, "changed.tanhao-backup"), bytes);
    await openFile(page, join(folder, "changed.tanhao-backup"), passphrase, "打开并核对");
    await page.getByText("损坏或被改过").waitFor();
    await openFile(page, join(import.meta.dirname, "backup.test.ts"), passphrase, "打开并核对");
    await page.getByText("这不是谈好的加密备份").waitFor();

    await openFile(page, path, passphrase, "打开并核对");
    await page.getByText("核对好了，一处不差").waitFor();
    expect(await told(page)).toContain("1 笔债");
    await expectClean(page);
    await look(page, "restore-zh");
    await page.getByRole("button", { name: "换成这份备份" }).click();
    await page.getByRole("heading", { name: "我的处境" }).waitFor();
    await goTo(page, "/debts/d1");
    expect(await told(page)).toBe(before);
    await second.close();
  });

  it("asks before it replaces what is one's own, though the example stands before it", async () => {
    const first = await stage.visit();
    await aCase(first.page);
    const path = await makeBackup(first.page);
    await first.close();

    const { page, close } = await stage.visit();
    await skipDoor(page);
    await goTo(page, "/contacts/new");
    await page.getByLabel("对方说了什么").fill("自己记下的一句");
    await page.getByRole("button", { name: /保存/ }).first().click();
    await page.getByText("自己记下的一句").first().waitFor();
    await goTo(page, "/");
    await page.getByRole("button", { name: "看一个示例" }).click();
    await page.getByRole("heading", { name: "每一笔" }).waitFor();
    await goTo(page, "/restore");
    await openFile(page, path, passphrase, "打开并核对");
    await page.getByText("这里已经有内容").waitFor();
    expect(await told(page)).toContain("会删掉这台设备上现在的全部内容");
    await page.getByRole("button", { name: "先备份现在的" }).click();
    await page.getByText("会放进去：0 笔债").waitFor();
    await goTo(page, "/contacts");
    expect(await told(page)).toContain("自己记下的一句");
    await close();
  });
});

describe("a helper", () => {
  it("looks, cannot write, and sends notes back that are taken in under the name", async () => {
    const own = await stage.visit();
    await aCase(own.page);
    const path = await makeBackup(own.page);

    const other = await stage.visit();
    const { page } = other;
    await skipDoor(page);
    await goTo(page, "/helper");
    await openFile(page, path, passphrase, "打开，只看");
    await page.getByRole("heading", { name: "写一条说明" }).waitFor();
    await page.getByText("正在看别人的备份").waitFor();

    await page.getByLabel("想说的话").fill("写到一半");
    await goTo(page, "/settings");
    await page.getByText("先把它关掉").waitFor();
    expect(await page.getByRole("button", { name: /全部删除|设一个口令|存成文件/ }).count()).toBe(0);
    await goTo(page, "/restore");
    await page.getByText("先把它关掉").waitFor();
    expect(await page.locator("input[type=file]").count()).toBe(0);

    await goTo(page, "/");
    await page.getByRole("heading", { name: "TA 的处境" }).waitFor();
    expect(await page.getByRole("link", { name: "再记一笔" }).count()).toBe(0);
    for (const form of ["/debts/new", "/debts/d1/edit", "/debts/d1/ask", "/import", "/contacts/new?debt=d1"]) {
      await goTo(page, form);
      await page.getByRole("heading", { name: "这里只有本人能填" }).waitFor();
      expect(await page.locator("main").locator("input, textarea, select, button").count(), form).toBe(0);
    }
    await expectClean(page);
    expect(await page.getByRole("link", { name: "青禾分期" }).getAttribute("href")).toBe("#/debts/d1");
    await goTo(page, "/household");
    expect(await page.locator("main").locator(":is(input, select, button):enabled").count()).toBe(0);
    await page.getByRole("link", { name: "写一条说明" }).click();
    await page.getByLabel("想说的话").waitFor();

    await goTo(page, "/helper");
    expect(await page.getByLabel("想说的话").inputValue()).toBe("写到一半");
    await page.getByRole("button", { name: "结束，关掉这份备份" }).click();
    await page.getByText("还有一条写了一半").waitFor();
    await page.getByRole("button", { name: "取消" }).click();
    await page.getByRole("button", { name: "写下这条" }).click();
    expect(await told(page)).toContain("请写上名字");
    await page.getByLabel("你的名字").fill("何姐");
    await page.getByLabel("关于").selectOption({ label: "青禾分期" });
    await page.getByLabel("想说的话").fill(note);
    await page.getByLabel("哪天之前办").fill("2026-12-15");
    await page.getByRole("button", { name: "写下这条" }).click();
    await page.getByText("有 1 条还没有存成文件").waitFor();
    await expectClean(page);
    const notes = await saved(page, "签名，存成文件", "back.tanhao-notes");
    const digits = /(\d{5} ){5}\d{5}/;
    const fingerprint = digits.exec(await told(page))?.[0];
    expect(fingerprint).toBeDefined();
    await look(page, "helper-zh");
    await page.getByRole("button", { name: "结束，关掉这份备份" }).click();
    await goTo(page, "/");
    expect(await told(page)).not.toContain("青禾分期");
    await other.close();

    const text = readFileSync(notes, "utf8");
    writeFileSync(join(folder, "forged.tanhao-notes"), text.replace("先要明细", "先还一半"));
    await goTo(own.page, "/helper/notes");
    await own.page.locator("input[type=file]").setInputFiles(join(folder, "forged.tanhao-notes"));
    await own.page.getByText("第 1 条在签名之后变了").waitFor();
    await own.page.locator("input[type=file]").setInputFiles(notes);
    await own.page.getByText("来自：何姐").waitFor();
    expect(digits.exec(await told(own.page))?.[0]).toBe(fingerprint);
    await expectClean(own.page);
    await look(own.page, "notes-zh");
    await own.page.getByRole("button", { name: "收进记录" }).click();
    await own.page.getByText("收进了 1 条").waitFor();
    await goTo(own.page, "/debts/d1");
    expect(await told(own.page)).toContain(`何姐（帮手） · 青禾分期 2026年12月15日之前 ${note}`);
    expect(await own.page.locator("main img, main script").count()).toBe(0);
    await own.close();
  });
});

it("a helper who presses every button is refused by none of them", async () => {
  const own = await stage.visit();
  await aCase(own.page);
  await addDebt(own.page, { who: "渡川易借", status: "不确定" });
  await goTo(own.page, "/contacts/new?debt=d1");
  await own.page.getByLabel("对方说了什么").fill("月底前给答复");
  await own.page.getByRole("button", { name: /保存/ }).first().click();
  await own.page.getByText("月底前给答复").first().waitFor();
  const path = await makeBackup(own.page);
  await own.close();

  const { page, close } = await stage.visit();
  await skipDoor(page);
  await goTo(page, "/helper");
  await openFile(page, path, passphrase, "打开，只看");
  await page.getByRole("heading", { name: "写一条说明" }).waitFor();
  const ofDebt = ["", "/words", "/talk", "/path", "/channel", "/escalation", "/letters/itemised-balance", "/agreement", "/settled"];
  const pages = ["/", "/contacts", "/promises", "/actions", "/household", "/month", "/plan", "/papers", "/week", "/evidence", "/law"];
  let pressed = 0;
  for (const address of [...pages, ...["d1", "d2"].flatMap((debt) => ofDebt.map((part) => `/debts/${debt}${part}`))]) {
    await goTo(page, address);
    await openAll(page);
    const buttons = await page.locator("main button:enabled").all();
    for (const button of buttons) {
      if (!(await button.isVisible())) continue;
      await button.evaluate((one: HTMLElement) => one.click());
      pressed += 1;
    }
    expect(await page.locator("body").innerText(), address).not.toContain("所以没有存下来");
    await page.keyboard.press("Escape");
  }
  expect(pressed).toBeGreaterThan(30);
  await close();
});

it("the four pages pass axe in English too", async () => {
  const { page, close } = await stage.visit({ locale: "en-GB" });
  await page.getByRole("button", { name: "Skip for now" }).click();
  for (const path of ["/backup", "/restore", "/helper", "/helper/notes"]) {
    await goTo(page, path);
    await expectClean(page);
    await look(page, `${path.slice(1).replace("/", "-")}-en`);
  }
  await close();
});
