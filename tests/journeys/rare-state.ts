/**
 * The states few people ever see, and those who do are in trouble: a part of the app on its way or not come, no room left, a clock
 * that is wrong, a file or passphrase that does not open, a case that is somebody else's, words that admit, a court's day that is over.
 */

import { readFile } from "node:fs/promises";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import type { Page } from "playwright-core";
import { everyPageOfNothing } from "./every-page.ts";
import { addBareDebt, type Scene, type Stagehand, sheet, wrongFile } from "./every-state.ts";
import { goTo, journeyMoment } from "./in-browser.ts";

const passphrase = "雨天 窗边 铅笔 河";

interface SavedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function saved(page: Page, press: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), mimeType: "application/octet-stream", buffer: await readFile(await download.path()) };
}

async function makeBackup({ page, tap, fill, say }: Stagehand): Promise<SavedFile> {
  await goTo(page, "/backup");
  await fill("给备份设一个口令", "A passphrase for the backup", passphrase);
  await fill("再输一次", "Type it once more", passphrase);
  await page.getByLabel(say("我知道", "I know")).check({ force: true });
  return saved(page, () => tap("做一份加密备份", "Make a sealed backup"));
}

async function openBackup({ page, tap, say }: Stagehand, file: SavedFile, word: string, button: readonly [string, string]): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByLabel(say("口令", "passphrase")).first().fill(word);
  await tap(...button);
}

const check = ["打开并核对", "Open and check"] as const;
const alerted = (page: Page) => page.getByRole("alert").first().waitFor();

async function reopenOn({ page, context }: Stagehand, moment: string): Promise<void> {
  await context.clock.setFixedTime(new Date(moment));
  await page.reload();
  await page.locator("main h1").waitFor();
}

export const rareScenes: readonly Scene[] = [
  {
    name: "large parts",
    start: "nothing",
    play: async ({ page, context, tap, at, say }) => {
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await goTo(page, "/offline");
      await page.route("**/*.onnx", () => undefined); // never answered
      await tap("下载“读图片里的字”", "Download “Reading pictures”");
      const stop = page.getByRole("button", { name: say("停下", "Stop"), exact: true });
      await stop.waitFor();
      await at("on its way");
      await stop.click();
      await alerted(page);
      await at("stopped");
      await context.setOffline(true);
      await tap("下载“读 PDF”", "Download “Reading PDFs”");
      await page.getByText(say("没下载成", "Not downloaded:")).waitFor();
      await at("not come");
      await context.setOffline(false);
    },
  },
  {
    name: "a page that did not come",
    start: "nothing",
    play: async ({ page, context, say, at }) => {
      await context.route(/assets\/AddDebtPage-.*\.js$/, (route) => route.abort("internetdisconnected"));
      await page.evaluate(async () => {
        for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
        for (const name of await caches.keys()) await caches.delete(name);
      });
      await page.reload();
      await page.locator("main h1").waitFor();
      await page.evaluate(() => {
        location.hash = "#/debts/new";
      });
      await page.getByRole("heading", { name: say("这一页没有取到", "This page did not come") }).waitFor();
      await at("said");
    },
  },
  {
    name: "a clock that is wrong",
    start: "nothing",
    play: async (hand) => {
      const { page, at, say } = hand;
      await addBareDebt(hand, ["是我的", "Mine"]);
      await reopenOn(hand, "2019-05-01T10:00:00+08:00");
      await page.getByText(say("请先核对设备的日期", "Check the device's date")).waitFor();
      await at("years behind");
      await reopenOn(hand, "2031-06-01T10:00:00+08:00");
      await page.getByText(say("如果设备日期不对", "If the date is wrong")).waitFor();
      await at("years ahead");
      await reopenOn(hand, journeyMoment.toISOString());
    },
  },
  {
    name: "no room",
    start: "nothing",
    play: async ({ page, context, address, tap, fill, say, at }) => {
      const session = await context.newCDPSession(page);
      await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(address).origin, quotaSize: 1 });
      await goTo(page, "/debts/new");
      await fill("谁在要钱", "Who asks for money", "渡川易借");
      await page.getByRole("radio", { name: say("是我的", "Mine"), exact: true }).check({ force: true });
      await tap("保存", "Save");
      await page.getByText(say("存储空间满了", "has no room left")).first().waitFor();
      await at("to save a debt");
    },
  },
  {
    name: "a backup",
    start: "nothing",
    play: async (hand) => {
      const { page, at, say } = hand;
      await addBareDebt(hand, ["是我的", "Mine"]);
      const file = await makeBackup(hand);
      await at("made");
      await goTo(page, "/restore");
      await openBackup(hand, file, "不对的口令呀呀", check);
      await alerted(page);
      await at("with a wrong passphrase");
      await openBackup(hand, { ...file, buffer: file.buffer.subarray(0, 400) }, passphrase, check);
      await alerted(page);
      await at("cut off");
      await openBackup(hand, file, passphrase, check);
      await page.getByRole("button", { name: say("换成这份备份", "Put this backup in its place") }).waitFor();
      await at("that would replace what is here");
      await goTo(page, "/settings");
      const whole = await saved(page, () => hand.tap("存成文件", "Save to a file"));
      await page.getByLabel(say("打开资料文件", "Open a case file")).setInputFiles(whole);
      await sheet(page).waitFor();
      await at("a case file that would replace what is here");
    },
  },
  {
    name: "somebody else's case",
    start: "nothing",
    play: async (hand) => {
      const { page, tap, fill, at, say } = hand;
      await addBareDebt(hand, ["是我的", "Mine"]);
      const file = await makeBackup(hand);
      await goTo(page, "/helper");
      await openBackup(hand, file, "不对的口令呀呀", ["打开，只看", "Open to read"]);
      await alerted(page);
      await at("with a wrong passphrase");
      await openBackup(hand, file, passphrase, ["打开，只看", "Open to read"]);
      await page.getByRole("heading", { name: say("写一条说明", "Write a note") }).waitFor();
      await at("opened");
      const ofDebt = ["", "/words", "/talk", "/path", "/channel", "/letters", "/agreement", "/settled", "/ask", "/edit"];
      for (const path of [...everyPageOfNothing.map(({ path }) => path), ...ofDebt.map((part) => `/debts/d1${part}`)]) {
        if (/^\/(?:door|law|glossary|help\/|tour|nowhere)/.test(path)) continue;
        await goTo(page, path);
        await at(path);
      }
      await goTo(page, "/helper");
      await tap("写下这条", "Add this note");
      await at("a note without a name");
      await fill("你的名字", "Your name", "何姐");
      await fill("想说的话", "What you want to say", "先要明细");
      await tap("写下这条", "Add this note");
      await at("a note not saved");
      await tap("结束，关掉这份备份", "Done, close this backup");
      await sheet(page).waitFor();
      await at("closing it all the same");
      await page.keyboard.press("Escape");
      const notes = await saved(page, () => tap("签名，存成文件", "Sign and save as a file"));
      await at("notes saved");
      await tap("结束，关掉这份备份", "Done, close this backup");
      await goTo(page, "/helper/notes");
      await page.locator("input[type=file]").setInputFiles(wrongFile("x.tanhao-notes", "x"));
      await alerted(page);
      await at("notes that are none");
      await page.locator("input[type=file]").setInputFiles(notes);
      await page.getByRole("button", { name: say("收进记录", "Keep in my records") }).click();
      await at("notes taken in");
      await goTo(page, "/debts/d1");
      await at("a debt with a helper's note");
    },
  },
  {
    name: "words that admit",
    start: "nothing",
    play: async (hand) => {
      const { page, at, say } = hand;
      await addBareDebt(hand, ["不确定", "Not sure"]);
      await goTo(page, "/debts/d1/letters/itemised-balance");
      await page.getByText(say("加几句自己的话", "Add words of your own")).click();
      const own = page.getByRole("textbox", { name: say("自己的话", "Your own words") });
      await own.fill("我愿意还款，请宽限三个月。\n我的证件号是330106199001011230。"); // with a wrong check digit
      await page.getByRole("checkbox", { name: say("仍要写进去", "want them in") }).waitFor();
      await at("in a letter");
      await page.getByRole("checkbox", { name: say("仍要写进去", "want them in") }).check({ force: true });
      await at("put in all the same");
      await goTo(page, "/contacts/new?debt=d1");
      await page.getByText(say("补充细节", "Add details")).click();
      await page.getByLabel(say("我说了什么", "What I said")).first().fill("我承认欠款，月底还三千");
      await at("in a record");
    },
  },
  {
    name: "a court's paper",
    start: "nothing",
    play: async ({ page, fill, tap, say, at }) => {
      await goTo(page, "/door/court");
      for (const [state, day] of [
        ["in time", "2026-11-20"],
        ["too late", "2026-10-01"],
        ["from tomorrow", "2026-11-25"],
      ] as const) {
        await fill("哪一天收到的", "The day you received it", day);
        await at(state);
      }
      await fill("哪一天收到的", "The day you received it", "2026-11-20");
      await page.getByLabel(say("金额不对", "The sum is wrong")).check({ force: true });
      await page.locator("main article").waitFor();
      await at("its objection");
      for (const kind of ["summons", "judgment", "enforcement-notice", "other"]) {
        await page.locator("main select").first().selectOption(kind);
        await at(kind);
      }
      await tap("记下来并提醒我", "Note it and remind me");
      await page.getByRole("heading", { name: say("我的处境", "Where I stand") }).waitFor();
      await at("on the first screen");
    },
  },
  {
    name: "what cannot be undone",
    start: "example",
    play: async ({ page, tap, fill, at, say }) => {
      await goTo(page, "/contacts/new?debt=card");
      await fill("对方说了什么", "What they said", "误贴了证件号");
      await tap("保存这条记录", "Save this contact");
      await page.getByText("误贴了证件号").first().waitFor();
      await at("noted");
      const erase = page.getByRole("button", { name: say("永久删除内容", "Delete content for good") });
      // What is far from the screen is not there: opened anew, with nothing else open above it.
      await goTo(page, "/settings");
      await goTo(page, "/contacts");
      await page
        .locator("main article summary")
        .filter({ hasText: say("更多", "More") })
        .first()
        .click();
      await erase.first().click();
      await sheet(page).waitFor();
      await at("asked");
      await tap("永久删除", "Delete for good");
      await at("without a reason");
      await fill("为什么删", "Why (do not", "贴错了");
      await tap("永久删除", "Delete for good");
      await sheet(page).waitFor({ state: "detached" });
      await at("erased");
    },
  },
  {
    name: "around the page",
    start: "example",
    play: async ({ page, tap, at, say }) => {
      await goTo(page, "/plan");
      await tap("用这个方案", "Use this plan");
      await page.getByRole("button", { name: say("撤销", "Undo"), exact: true }).waitFor();
      await at("a plan that can be taken back");
      await goTo(page, "/debts/consumer");
      await page.getByRole("button", { name: say("什么是本金", "What does principal mean") }).click();
      await sheet(page).waitFor();
      await at("a word from below");
      await page.keyboard.press("Escape");
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.getByRole("button", { name: say("什么是本金", "What does principal mean") }).click();
      await sheet(page).waitFor();
      await at("a word beside it");
      await page.keyboard.press("Escape");
      await page.setViewportSize({ width: 360, height: 740 });
    },
  },
  {
    name: "the tour",
    start: "nothing",
    play: async ({ page, tap, at, say }) => {
      await page.getByRole("link", { name: say("带我走一遍", "Show me around") }).click();
      const bar = page.locator("section", { has: page.getByRole("button", { name: say("下一步", "Next"), exact: true }) });
      for (let step = 1; step < 9; step += 1) {
        await bar.waitFor();
        await page.locator("main h1").waitFor();
        await at(`step ${step}`);
        await tap("下一步", "Next");
        await page.getByText(say(`第 ${step + 1} 步`, `Step ${step + 1}`)).waitFor();
      }
      await at("step 9");
    },
  },
  {
    name: "a file that does not open",
    start: "nothing",
    play: async ({ page, tap, fill, at }) => {
      await goTo(page, "/import");
      const file = page.locator("input[type=file]");
      const zip = new ZipWriter(new Uint8ArrayWriter(), { password: "200817", encryptionStrength: 3 });
      await zip.add("bill.csv", new Uint8ArrayReader(new TextEncoder().encode("a,b\n1,2\n")));
      const locked = { name: "bill.zip", mimeType: "application/zip", buffer: Buffer.from(await zip.close()) };
      await file.setInputFiles(locked);
      await page.locator("main input[type=password], main input[type=text]").first().waitFor();
      await at("its password asked for");
      await fill("文件的密码", "Password of the file", "111111");
      await tap("打开", "Open");
      await alerted(page);
      await at("a wrong password");
      await page.reload();
      await file.setInputFiles({ name: "x.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4 broken") });
      await page.getByText("x.pdf").first().waitFor();
      await page.waitForTimeout(1000);
      await at("a broken PDF");
    },
  },
];
