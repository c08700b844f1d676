/**
 * The states a screen can be in beside the plain one: nothing there yet, refused, asked again, in the middle, done, behind the
 * lock, in somebody else's case. Each scene starts on a fresh phone and calls `at` at every state that is to be looked at.
 */

import type { BrowserContext, Page } from "playwright-core";
import { everyPageOfNothing } from "./every-page.ts";
import { goTo } from "./in-browser.ts";

export interface Stagehand {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly address: string;
  /** The words in the language of this run. */
  readonly say: (chinese: string, english: string) => string;
  readonly tap: (chinese: string, english: string) => Promise<void>;
  readonly fill: (chinese: string, english: string, value: string) => Promise<void>;
  readonly at: (state: string) => Promise<void>;
}

export interface Scene {
  readonly name: string;
  readonly start: "nothing" | "example";
  readonly play: (hand: Stagehand) => Promise<void>;
}

export const wrongFile = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

/** The first sheet that is open. */
export const sheet = (page: Page) => page.getByRole("dialog");

export async function addBareDebt({ page, tap, fill, say }: Stagehand, status: readonly [string, string]): Promise<void> {
  await goTo(page, "/debts/new");
  await fill("谁在要钱", "Who asks for money", "渡川易借");
  await page.getByRole("radio", { name: say(...status), exact: true }).check({ force: true });
  await tap("保存", "Save");
  await page.locator('a[href^="#/debts/d1"]').first().waitFor();
}

async function hears({ tap, fill }: Stagehand, words: string): Promise<void> {
  await fill("对方的原话", "Their words", words);
  await tap("怎么答", "Reply");
}

async function setPassphrase({ page, tap, fill, say }: Stagehand): Promise<void> {
  await goTo(page, "/settings");
  await tap("设一个口令", "Set a passphrase");
  await fill("新口令", "New passphrase", "雨天 旧书 窗边 蓝茶杯");
  await fill("再输入一次", "Type it once more", "雨天 旧书 窗边 蓝茶杯");
  await page.getByLabel(say("我明白", "I understand")).check({ force: true });
  await tap("设好并加密", "Set and encrypt");
}

export const everyScene: readonly Scene[] = [
  {
    name: "nothing yet",
    start: "nothing",
    play: async ({ page, at }) => {
      for (const { name, path } of everyPageOfNothing.filter(({ path }) => !/^\/(?:door|law|nowhere)/.test(path))) {
        await goTo(page, path);
        await at(name);
      }
    },
  },
  {
    name: "one bare debt",
    start: "nothing",
    play: async (hand) => {
      const { page, at } = hand;
      await addBareDebt(hand, ["是我的", "Mine"]);
      await at("home");
      for (const path of ["/debts/d1", "/debts/d1/words", "/debts/d1/path", "/debts/d1/channel", "/plan"]) {
        await goTo(page, path);
        await at(path);
      }
    },
  },
  {
    name: "a debt nobody may admit",
    start: "nothing",
    play: async (hand) => {
      const { page, at } = hand;
      await addBareDebt(hand, ["不确定", "Not sure"]);
      for (const path of [
        "/debts/d1",
        "/debts/d1/words",
        "/debts/d1/talk",
        "/debts/d1/agreement",
        "/debts/d1/letters",
        "/debts/d1/settled",
      ]) {
        await goTo(page, path);
        await at(path);
      }
    },
  },
  {
    name: "refused",
    start: "example",
    play: async (hand) => {
      const { page, tap, fill, at } = hand;
      await goTo(page, "/debts/new");
      await fill("对方要多少", "How much they ask", "一万");
      await tap("保存", "Save");
      await at("a new debt");
      await goTo(page, "/debts/consumer/edit");
      await page.getByText(hand.say("借了多少", "What was lent"), { exact: true }).click();
      await page.locator("main input[inputmode=decimal]").first().fill("一万");
      await tap("保存", "Save");
      await at("a debt");
      await goTo(page, "/month");
      await fill("卡号后四位", "Last four digits", "102410241024");
      await tap("保存", "Save");
      await at("the month");
      await goTo(page, "/restore");
      await page.locator("input[type=file]").setInputFiles(wrongFile("x.tanhao-backup", "x"));
      await page.getByLabel(hand.say("口令", "Passphrase")).first().fill("不对的口令呀呀");
      await tap("打开并核对", "Open and check");
      await at("a backup that is none");
      await goTo(page, "/settings");
      await page.locator("input[type=file]").first().setInputFiles(wrongFile("case.yaml", "version: [1"));
      await at("a case that cannot be read");
      await goTo(page, "/import");
      await page.locator("input[type=file]").setInputFiles(wrongFile("x.csv", "a\u0000b"));
      await at("a file that cannot be read");
      await goTo(page, "/rehearsal?agent=cold&seed=0");
      await at("a round that is none");
    },
  },
  {
    name: "asked once more",
    start: "example",
    play: async ({ page, tap, at }) => {
      await goTo(page, "/debts/consumer");
      await tap("删掉这笔债", "Remove this debt");
      await sheet(page).waitFor();
      await at("removing a debt");
    },
  },
  {
    name: "a talk",
    start: "example",
    play: async (hand) => {
      const { page, tap, at } = hand;
      await goTo(page, "/debts/consumer/talk?channel=chat");
      await hears(hand, "您今天必须还两千五，就今天能办");
      await at("above the limit");
      for (const [chinese, english] of [
        ["更多", "More"],
        ["看数", "Sum"],
        ["对方答应", "Promise"],
        ["记事", "Notes"],
      ] as const) {
        await tap(chinese, english);
        await sheet(page).waitFor();
        await at(english);
        await page.keyboard.press("Escape");
        await sheet(page).waitFor({ state: "hidden" });
      }
      await tap("停一下", "Pause");
      await at("a pause");
      await goTo(page, "/debts/micro/talk");
      await hears(hand, "把验证码报给我，屏幕共享一下");
      await at("a fraud");
      await tap("说完了", "End");
      await at("before hanging up");
      await goTo(page, "/debts/card/talk");
      await hears(hand, "你不还就去跳楼吧");
      await at("a danger to life");
    },
  },
  {
    name: "a rehearsal",
    start: "example",
    play: async ({ page, tap, fill, at, say }) => {
      await goTo(page, "/rehearsal?agent=cold&seed=3");
      await fill("你说的话", "What you say", "我上个月失业了，我愿意还完。");
      await page.keyboard.press("Enter");
      await at("in the middle");
      await tap("停一下", "Pause");
      await at("paused");
      await page.keyboard.press("Enter");
      await tap("结束", "End");
      await page.getByRole("button", { name: say("记下这次得分", "Keep this score") }).click();
      await at("its score");
    },
  },
  {
    name: "an offer",
    start: "example",
    play: async ({ page, fill, at, say }) => {
      await goTo(page, "/debts/consumer/agreement");
      await fill("每期多少", "Each instalment", "2000");
      await fill("一共几期", "How many instalments", "12");
      await fill("第一期哪一天", "Day of the first one", "2026-12-20");
      await fill("总共要还多少", "Total to be paid", "23000");
      await at("that cannot be kept");
      await page.getByLabel(say("付到哪里", "Where to")).selectOption({ index: 4 });
      await at("paid elsewhere");
      await fill("每期多少", "Each instalment", "二千");
      await at("in words");
    },
  },
  {
    name: "what was read",
    start: "example",
    play: async ({ page, at }) => {
      await goTo(page, "/import");
      const file = page.locator("input[type=file]");
      await file.setInputFiles(wrongFile("表.csv", "办理日,收款人,钱数,备注\n2026-05-11,云帆借款,500.00,还款\n"));
      await page.locator("main select").first().waitFor();
      await at("a table whose columns are asked for");
      await page.reload();
      await file.setInputFiles(wrongFile("短信.txt", "【云帆借款】您的借款已逾期32天，应还1,024.50元，今日18点前不处理将上门走访。\n"));
      await page.locator("main blockquote, main details").first().waitFor();
      await at("messages");
      await page.reload();
      await file.setInputFiles(
        wrongFile(
          "合同.txt",
          "个人消费借款合同\n合同编号：QH-1\n贷款人（甲方）：青禾消费金融有限公司\n第三条 本合同项下借款年利率为24％（单利）。\n",
        ),
      );
      await page.locator("main input[type=checkbox]").first().waitFor();
      await at("a contract");
    },
  },
  {
    name: "a passphrase",
    start: "nothing",
    play: async (hand) => {
      const { page, tap, fill, at, say } = hand;
      await addBareDebt(hand, ["是我的", "Mine"]);
      await goTo(page, "/settings");
      await tap("全部删除", "Erase everything");
      await sheet(page).waitFor();
      await at("erasing everything");
      await page.keyboard.press("Escape");
      await sheet(page).waitFor({ state: "hidden" });
      await tap("设一个口令", "Set a passphrase");
      await fill("新口令", "New passphrase", "1234567");
      await fill("再输入一次", "Type it once more", "12345");
      await at("too short");
      await goTo(page, "/backup");
      await fill("给备份设一个口令", "A passphrase for the backup", "雨天 窗边 铅笔 河");
      await fill("再输一次", "Type it once more", "雨天 窗边");
      await at("that differs");
      await setPassphrase(hand);
      await page.getByRole("button", { name: say("更换口令", "Change it") }).click();
      await at("to be changed");
      await page.reload();
      await page.getByLabel(say("口令", "Passphrase"), { exact: true }).waitFor();
      await at("asked for");
      await fill("口令", "Passphrase", "雨天旧书");
      await tap("打开", "Open");
      await page.getByRole("alert").first().waitFor();
      await at("that is wrong");
      await goTo(page, "/door/danger");
      await at("help without it");
    },
  },
  {
    name: "around the page",
    start: "example",
    play: async ({ page, context, tap, at, say }) => {
      await goTo(page, "/household");
      await tap("保存", "Save");
      await page.locator("[role=status] p").first().waitFor();
      await at("a notice");
      await page.getByRole("button", { name: say("遮住", "Hide"), exact: true }).click();
      await at("hidden");
      await tap("回来", "Come back");
      await page.emulateMedia({ media: "print" });
      await goTo(page, "/statement");
      await at("printed");
      await page.emulateMedia({ media: "screen" });
      await context.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
      await page.reload();
      await page.locator("main h1").waitFor();
      await at("a browser that keeps nothing");
    },
  },
];
