/** Letters: which can be written now, one completed and taken out, what is kept as facts, and one's own words while only verifying. */

import { unzipSync } from "fflate";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDebt, expectClean, openAll, openStage, type Stage, showExample, skipDoor, told } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const paper = (page: Page) => page.locator("main article");
const letter = async (page: Page): Promise<string> => (await paper(page).innerText()).replace(/\s+/g, " ");

async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

describe("the letters of a debt", () => {
  it("are reached from the debt and from its words, and say whether they can be written now, or why not", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/debts/consumer/words?channel=letter");
    await page.getByRole("link", { name: "只说一件事的信" }).click();
    await page.getByRole("heading", { name: "写一封信", level: 1 }).waitFor();
    const line = (name: string) => page.getByRole("listitem").filter({ has: page.getByRole("link", { name, exact: true }) });
    expect(await line("关于提供欠款明细的申请").innerText()).toContain("可以写");
    expect(await line("支付令异议书").innerText()).toContain("现在先不写");
    expect(await line("支付令异议书").innerText()).toContain("这封信只用来回支付令");
    await expectClean(page);
    await goTo("/debts/consumer");
    await page.getByRole("link", { name: "写一封信" }).click();
    await page.getByRole("link", { name: "关于提供欠款明细的申请", exact: true }).click();
    await paper(page).waitFor();
    expect(await letter(page)).toContain("我是合同QH-XF-2025-0910-004417的借款人林晓舟");
    await close();
  });

  it("name what is typed beside them at once, and keep it as a fact of the case when they are used", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/debts/consumer/letters/itemised-balance");
    await openAll(page);
    await page.getByLabel("你的姓名").fill("林𬱖");
    await expect.poll(() => letter(page)).toContain("借款人林𬱖");
    await page.getByLabel("自己的话", { exact: true }).fill("我的新地址是青石路1号。\n请寄到这里。");
    await expect.poll(() => letter(page)).toContain("我的新地址是青石路1号。 请寄到这里。 签名：");
    await page.getByLabel("账单、流水").check();
    await expect.poll(() => letter(page)).toContain("附件 账单、流水 签名：");
    await expectClean(page);
    const [docx] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载 Word" }).click()]);
    expect(docx.suggestedFilename()).toBe("consumer-itemised-balance.docx");
    const inside = Buffer.from(unzipSync(new Uint8Array(await bytesOf(docx)))["word/document.xml"] ?? []).toString("utf8");
    for (const words of ["林𬱖", "我的新地址是青石路1号。", "账单、流水"]) expect(inside).toContain(words);
    await goTo("/debts/consumer/letters/hardship");
    await openAll(page);
    expect(await told(page)).toContain("家庭收支与借款情况说明：信里提到了它，一起附上。");
    await page.getByLabel("借款合同").uncheck();
    await expect.poll(() => letter(page)).not.toContain("借款合同");
    expect(await letter(page)).toContain("四、附件 家庭收支与借款情况说明");
    await goTo("/debts/card/letters/itemised-balance");
    await expect.poll(() => letter(page)).toContain("借款人林𬱖");
    expect(await letter(page)).not.toContain("青石路");
    await close();
  });

  it("go out with what was typed last, also before the typing has rested and while the plan is made anew", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/debts/consumer/letters/proposal-lump-sum");
    await page.getByText("信里写到的事实").waitFor();
    await openAll(page);
    await page.getByRole("button", { name: "加一笔一次性的钱" }).click();
    await page.getByLabel("能拿出多少").fill("30000");
    await page.getByLabel("钱从哪里来").fill("姐姐帮忙");
    await page.getByLabel("哪天能到手").fill("2026-12-20");
    await expect.poll(() => letter(page)).toContain("我可以在2026年12月20日一次付");
    await openAll(page);
    const taken = page.waitForEvent("download");
    await page.evaluate(() => {
      const type = (label: string, value: string) => {
        const found = [...document.querySelectorAll("label")].find(({ textContent }) => textContent?.includes(label));
        const control = found?.control as HTMLInputElement | null | undefined;
        if (!control) throw new Error(`${label} is on the page`);
        control.value = value;
        control.dispatchEvent(new InputEvent("input", { bubbles: true }));
      };
      type("哪天能到手", "2026-12-25");
      type("自己的话", "我每天下午五点以后方便接电话。");
      [...document.querySelectorAll("button")].find(({ textContent }) => textContent?.includes("下载文本"))?.click();
    });
    const text = (await bytesOf(await taken)).toString("utf8");
    expect(text).toContain("我可以在2026年12月25日一次付");
    expect(text).toContain("我每天下午五点以后方便接电话。");
    expect(await letter(page)).toContain("我可以在2026年12月25日一次付");
    await close();
  });

  it("appear when the facts they need are typed", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/debts/consumer/letters/payment-order-objection");
    expect(await told(page)).toContain("这封信现在先不写");
    await page.getByLabel("哪一种法院文书").selectOption("payment-order");
    await page.getByLabel("哪天收到的").fill("2026-11-20");
    await page.getByLabel("哪家法院").fill("青石市人民法院");
    await page.getByLabel("金额不对").check();
    await paper(page).waitFor();
    expect(await letter(page)).toContain("异议人于2026年11月20日收到贵院发出的上述支付令");
    expect(await letter(page)).toContain("此致 青石市人民法院");
    await page.getByRole("button", { name: "存一份" }).click();
    await page.getByText("存好了。").waitFor();
    await expectClean(page);
    await goTo("/door/court");
    expect(await page.getByLabel("哪家法院").inputValue()).toBe("青石市人民法院");
    await close();
  });

  it("are Chinese alone in a Chinese app, cut for a chat box, and noted once sent", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/debts/consumer/letters/itemised-balance");
    await page.getByText("分成聊天消息").waitFor();
    expect(await page.getByText("英文，自己看").count()).toBe(0);
    await page.getByText("分成聊天消息").click();
    await page.getByLabel("每条最多多少字").fill("120");
    const parts = page.getByRole("region", { name: /^第 \d+ 条$/ }).getByRole("paragraph");
    await expect.poll(() => parts.count()).toBeGreaterThan(2);
    const texts = await parts.allInnerTexts();
    expect(texts.every((text) => text.length <= 120)).toBe(true);
    expect(texts[0]).toMatch(new RegExp(`^\\(1/${texts.length}\\) 关于提供合同`));
    await page.getByLabel("每条最多多少字").fill("3");
    await page.getByText("填一个不小于 20 的整数。").waitFor();
    await page.getByRole("link", { name: "记下已发出" }).click();
    await page.getByRole("heading", { name: "记一次沟通", level: 1 }).waitFor();
    expect(await page.getByLabel("我说了什么").inputValue()).toContain("发出：关于提供合同（尾号4417）欠款明细的申请");
    expect(await page.getByRole("radio", { name: "我找对方" }).isChecked()).toBe(true);
    await close();
  });
});

describe("what is printed", () => {
  it("is Chinese, in an English app too, and can be read in English", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/settings");
    await page.getByRole("radio", { name: "English" }).check({ force: true });
    for (const [path, chinese, english] of [
      ["/debts/consumer/letters/itemised-balance", "借款人林晓舟", "borrower under contract QH-XF-2025-0910-004417"],
      ["/debts/consumer/words?channel=letter", "关于合同（尾号4417）", "contract ending 4417"],
      ["/statement", "家庭收支", "income"],
    ] as const) {
      await goTo(path);
      await expect.poll(() => letter(page)).toContain(chinese);
      expect(await page.getByRole("button", { name: "Download Word" }).count()).toBe(1);
      await page.getByText("English, to read").click();
      await expect.poll(() => letter(page)).toContain(english);
      expect(await page.getByRole("button", { name: "Download Word" }).count()).toBe(0);
    }
    await expectClean(page);
    await close();
  });

  it.each([
    ["a letter", "/debts/consumer/letters/hardship"],
    ["the words for a channel", "/debts/consumer/words?channel=letter"],
    ["the statement", "/statement"],
  ])("is the paper alone: %s", async (_, path) => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo(path);
    await expect.poll(() => told(page), { timeout: 15_000 }).not.toContain("正在算");
    const before = await told(page);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    expect((await page.locator("body").innerText()).replace(/\s+/g, " ").trim()).toBe((await letter(page)).trim());
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: null });
    expect(await told(page)).toBe(before);
    await close();
  });
});

describe("the device's own sharing", () => {
  it.each([
    ["Word where the device takes it", ["docx", "txt"], "d1-itemised-balance.docx"],
    ["text where it does not", ["txt"], "d1-itemised-balance.txt"],
    ["nothing where it shares no files", [], null],
  ] as const)("is offered: %s", async (_, takes, shared) => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "青禾分期", claimed: "3000" });
    // The browser of the tests shares nothing: this one hands over files of these endings, and remembers their names.
    await page.addInitScript((endings) => {
      const shares = (data?: ShareData) => data?.files?.every(({ name }) => endings.some((ending) => name.endsWith(ending))) === true;
      Object.assign(navigator, {
        canShare: shares,
        share: async ({ files = [] }: ShareData) => void Object.assign(window, { handedOver: files.map(({ name }) => name) }),
      });
    }, takes);
    await page.reload();
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await goTo("/debts/d1/letters/itemised-balance");
    const button = page.getByRole("button", { name: "分享" });
    expect(await button.count()).toBe(shared === null ? 0 : 1);
    if (shared !== null) {
      await button.click();
      await expect.poll(() => page.evaluate(() => (window as { handedOver?: string[] }).handedOver)).toEqual([shared]);
    }
    await close();
  });
});

describe("while a debt is not verified", () => {
  it("no letter of an arrangement is offered: one asks for proof, and says so", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "某某催收", claimed: "3000", status: "不是我借的" });
    await goTo("/debts/d1/letters");
    const proof = page.getByRole("region", { name: "先请对方证明" });
    expect(await proof.getByRole("link").allInnerTexts()).toEqual(["请说明并证明所称款项的函"]);
    expect(await told(page)).not.toMatch(/商量怎么还|提出每个月还多少|请对方缓一缓|一次了结/);
    await proof.getByRole("link").click();
    await paper(page).waitFor();
    expect(await told(page)).toContain("不认、不谈怎么还");
    await close();
  });

  it("words that admit stay out of the letter until the person has read why and puts them in", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "某某催收", claimed: "3000", status: "不确定" });
    await goTo("/debts/d1/letters/itemised-balance");
    await openAll(page);
    expect(await letter(page)).toContain("不构成对任何款项、金额或义务的确认");
    // An identity number with a wrong check digit.
    await page.getByLabel("自己的话", { exact: true }).fill("我愿意还款，请宽限三个月。\n我的证件号是330106199001011230。");
    await page.getByText("这几句先没有写进信里").waitFor();
    expect(await told(page)).toContain("“宽限”像是请求宽限");
    expect(await told(page)).toContain("这里像是身份证号（尾号 1230）");
    expect(await letter(page)).not.toContain("宽限");
    await expectClean(page);
    await page.getByLabel("我知道可能的后果，仍要写进去").check();
    await expect.poll(() => letter(page)).toContain("我愿意还款，请宽限三个月。");
    await page.getByLabel("自己的话", { exact: true }).fill("请把材料寄到我的住址。");
    await expect.poll(() => letter(page)).toContain("请把材料寄到我的住址。");
    expect(await page.getByText("这几句先没有写进信里").count()).toBe(0);
    await close();
  });
});
