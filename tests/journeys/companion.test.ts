/**
 * A call from the first ring to the entry, on a phone without a network: put off twice, a sum above the limit, the read-back, the
 * contact, the text that asks them to confirm it. What is typed and tapped survives a reload.
 */

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDebt, openStage, type Stage, showExample, shown, skipDoor, speak, told } from "./in-browser.ts";
import { axeFaults } from "./screen-faults.ts";
import { wordsOf } from "./words-of.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const tap = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** The first sentence offered. */
const firstLine = (page: Page) => shown(page.locator("[aria-live] blockquote[lang=zh-CN]").first());

const says = async (page: Page, words: string) => {
  await page.getByLabel("对方的原话").fill(words);
  await tap(page, "怎么答");
};

describe("a call", () => {
  it("is helped line by line, stopped above the limit, read back and kept, without a network", async () => {
    const { page, context, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/debts/consumer/talk");
    // Lowest income 6,180 less spending 4,280.
    await expect.poll(() => told(page)).toContain("每月最多 ¥1,900.00");
    await context.setOffline(true);

    await tap(page, "接通了");
    await tap(page, "等通知");
    await expect.poll(() => told(page)).toContain("没说清 1 次");
    expect(await told(page)).toContain("登记了、等通知");
    const first = await firstLine(page);
    await tap(page, "等通知");
    await expect.poll(() => told(page)).toContain("没说清 2 次");
    const second = await firstLine(page);
    expect(second).toContain("工单号");
    expect(second).not.toBe(first);
    await page.locator("[aria-live]").getByRole("button", { name: "我说了" }).first().click();

    await says(page, "您今天必须还两千五，就今天能办");
    await expect.poll(() => told(page)).toContain("先停一下，这个数别答应");
    expect(await told(page)).toContain("¥2,500.00 超过每月能拿出的 ¥1,900.00");

    await tap(page, "看数");
    await page.getByLabel("每月或这一次要付多少").fill("1900.01");
    await expect.poll(() => shown(page.getByRole("dialog"))).toContain("¥1,900.01 超过");
    await page.getByLabel("每月或这一次要付多少").fill("1200");
    await expect.poll(() => shown(page.getByRole("dialog"))).toContain("在你每月拿得出的数以内");
    // As it was said; and what is no sum fits nothing.
    await page.getByLabel("每月或这一次要付多少").fill("2千五");
    await expect.poll(() => shown(page.getByRole("dialog"))).toContain("¥2,500.00 超过");
    for (const no of ["0", "-5", "1900.001"]) {
      await page.getByLabel("每月或这一次要付多少").fill(no);
      await expect.poll(() => page.getByLabel("每月或这一次要付多少").getAttribute("aria-invalid")).toBe("true");
      expect(await shown(page.getByRole("dialog"))).not.toContain("拿得出的数以内");
    }
    await page.keyboard.press("Escape");

    await tap(page, "对方答应");
    await tap(page, "回电答复");
    await tap(page, "11月27日前");
    await tap(page, "记事");
    await page.getByLabel("工号或姓名").fill("3321");
    await page.keyboard.press("Escape");

    await tap(page, "说完了");
    await page.getByRole("heading", { name: "挂断之前" }).waitFor();
    expect(await page.title()).toBe("和青禾分期核对一遍 · 谈好");
    expect(await told(page)).toContain("还有 10 项没说清");
    await page.getByRole("group", { name: "债权人全称" }).getByRole("radio", { name: "说清了" }).check({ force: true });
    await page.getByLabel("债权人全称：对方怎么说").fill("青禾消费金融有限公司");
    await page.getByRole("group", { name: "哪期晚了一天会怎样" }).getByRole("radio", { name: "没说" }).check({ force: true });
    await expect.poll(() => told(page)).toContain("如果哪一期晚了一天，会怎么处理？");
    expect(await told(page)).toContain("还有 9 项没说清");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await tap(page, "保存这条记录");
    await page.getByRole("heading", { name: "记下了" }).waitFor();
    // The page says that it is over, at its top, and so does the window.
    expect(await page.title()).toBe("和青禾分期说完了 · 谈好");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("和青禾分期说完了");
    expect(await page.evaluate(() => scrollY)).toBe(0);
    // Promised for Friday 27 November; one working day later is Monday 30.
    expect(await told(page)).toContain("11月30日");

    // Pages nobody opened before come from the network, until the worker holds them.
    await context.setOffline(false);
    await goTo("/contacts");
    const entry = await told(page);
    expect(entry).toContain("（点选）等通知");
    expect(entry).toContain("您今天必须还两千五，就今天能办");
    // In the order in which it was said.
    expect(entry).toMatch(/（点选）等通知 对方：（点选）等通知 我：请告诉我工单号.* 对方：您今天必须还两千五/);
    expect(entry).toContain("3321");
    expect(entry).toContain("对方机构答应：回电答复、2026年11月27日");
    expect(entry).toContain("债权人全称：青禾消费金融有限公司");
    expect(entry).toContain("哪期晚了一天会怎样：没说清");
    await goTo("/debts/consumer/letters/call-confirmation");
    const letter = await shown(page.locator("article"));
    expect(letter).toContain("回电答复");
    expect(letter).toContain("“您今天必须还两千五，就今天能办”");
    // What was tapped is nobody's words.
    expect(letter).not.toContain("点选");
    await close();
  });

  it("loses nothing when the page is loaded again, and goes on", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "渡川易借", claimed: "9460" });
    await goTo("/debts/d1/talk");
    await tap(page, "接通了");
    await tap(page, "冷淡骂人");
    await tap(page, "对方答应");
    await tap(page, "发明细");
    await tap(page, "没说日子");
    await page.reload();
    await expect.poll(() => told(page)).toContain("冷淡 1 次");
    await tap(page, "说完了");
    await expect.poll(() => page.getByLabel("答应做什么").inputValue()).toBe("发明细");
    expect(await told(page)).toContain("最晚哪一天有结果");
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "和渡川易借核对一遍" }).waitFor();
    await tap(page, "还没说完");
    await expect.poll(() => page.title()).toBe("正在和渡川易借说 · 谈好");
    await close();
  });

  it("asks only, where nothing may be admitted, and stops every sum", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "不认识的公司", claimed: "5000", status: "不确定" });
    await goTo("/debts/d1/talk");
    await expect.poll(() => told(page)).toContain("先只问，不认，不谈数目");
    await tap(page, "接通了");
    await tap(page, "要全还");
    const said = await shown(page.locator("[aria-live]"));
    expect(said).not.toMatch(/我(?:会|愿意|承认|想).{0,6}还/);
    await tap(page, "看数");
    await page.getByLabel("每月或这一次要付多少").fill("1");
    await expect.poll(() => shown(page.getByRole("dialog"))).toContain("先停一下");
    await close();
  });

  it("puts a danger to life before everything", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/debts/consumer/talk");
    await says(page, "你不还就去跳楼吧");
    await expect.poll(() => told(page)).toContain("先顾人，债可以等");
    await page.getByRole("link", { name: /12356/ }).first().waitFor();
    await close();
  });
});

it("of a pasted conversation what goes first is answered, and nothing a fraud says is kept as a promise", async () => {
  const { page, goTo, close } = await stage.visit();
  await showExample(page);
  await goTo("/debts/consumer/talk?channel=chat");
  await says(page, "客服：把验证码报给我，屏幕共享一下，我帮您销账\n我：为什么\n客服：在吗");
  await expect.poll(() => told(page)).toContain("先停：像骗局");
  await tap(page, "等通知");
  await expect.poll(() => told(page)).toContain("登记了、等通知");
  expect(await told(page)).not.toContain("听起来对方答应了");
  await says(page, "客服：您好\n我：我不想活了\n客服：在吗");
  await expect.poll(() => told(page)).toContain("先顾人，债可以等");
  await says(page, "您一共欠三万二千，这个月先还两千就行");
  await expect.poll(() => told(page)).toContain("¥2,000.00 超过");
  await close();
});

it("says the share of this debt beside the limit of all, weighs every sum, and flags one's own line of a pasted chat", async () => {
  const { page, goTo, close } = await stage.visit();
  await showExample(page);
  await goTo("/debts/consumer/talk?channel=chat");
  await expect.poll(() => told(page)).toMatch(/这一家按方案每月能给 ¥[\d,.]+；全部债加起来每月最多 ¥1,900\.00/);
  await says(page, "您先还五百，下午再还两千二");
  await expect.poll(() => told(page)).toContain("¥2,200.00 超过每月能拿出的 ¥1,900.00");
  await says(page, "客服：您这边打算怎么还\n我：我每个月还三千，12月10号开始\n客服：好的");
  await expect.poll(() => told(page)).toContain("超过你做得到的：“我每个月还三千，12月10号开始”");
  expect(await told(page)).toContain("改成这样说");
  await page.getByRole("button", { name: "换成温和的口气" }).first().click();
  await page.getByRole("button", { name: "换成平实的口气" }).first().waitFor();
  // However long the line is, nothing to press shows between the zone of the thumb and the places below it.
  for (const more of ["", "家里能借的都借过了，", "家里能借的都借过了，工资也先扣掉一半了，"]) {
    await says(page, `客服：您这边打算怎么还\n我：${more}我每个月还三千，12月10号开始\n客服：已经帮您登记了，请等通知`);
    await expect.poll(() => told(page)).toContain(`超过你做得到的：“${more}我每个月还三千`);
    expect(await axeFaults(page)).toEqual([]);
  }
  await close();
});

it("a talk that was only tried is deleted after one more question", async () => {
  const { page, goTo, close } = await stage.visit();
  await showExample(page);
  await goTo("/debts/consumer/talk");
  await tap(page, "接通了");
  await tap(page, "冷淡骂人");
  await tap(page, "等通知");
  await tap(page, "说完了");
  await tap(page, "这次不记了，删掉");
  await expect.poll(() => told(page)).toContain("删掉这次记的 2 句？删了找不回来。");
  await tap(page, "留着");
  await tap(page, "这次不记了，删掉");
  await tap(page, "删掉");
  await page.waitForFunction(() => location.hash.endsWith("/words"));
  await goTo("/debts/consumer/talk");
  await expect.poll(() => told(page)).toContain("先说");
  expect(await told(page)).not.toContain("冷淡 1 次");
  await close();
});

it("in English the zone of the thumb leaves about two thirds of a phone's screen", async () => {
  const { page, goTo, close } = await stage.visit({ locale: "en-GB" });
  await page.getByRole("button", { name: "Skip for now" }).click();
  await page
    .getByRole("button", { name: /example/i })
    .first()
    .click();
  await page
    .getByRole("button", { name: /example/i })
    .first()
    .waitFor();
  await page.waitForTimeout(1500);
  await goTo("/debts/consumer/talk");
  await tap(page, "Connected");
  await tap(page, "Cold");
  await page.getByRole("button", { name: "End", exact: true }).waitFor();
  const zone = await page.getByRole("region", { name: "They said" }).boundingBox();
  // Its ground goes on below the places, which cover it.
  const places = await page.locator("nav").last().boundingBox();
  expect((places?.y ?? 0) - (zone?.y ?? 0)).toBeLessThan(740 * 0.36);
  expect((zone?.y ?? 0) + (zone?.height ?? 0)).toBe(740);
  await close();
});

it.each(["zh-CN", "en"] as const)(
  "before anybody answers, what to say first is there whole, and one tap brings the chips: %s",
  async (speech) => {
    const { page, goTo, close } = await stage.visit();
    const words = wordsOf(speech).webCompanion;
    await showExample(page);
    await speak(page, speech);
    await goTo("/debts/consumer/talk");
    const first = page.locator("[aria-live] blockquote[lang=zh-CN]").first();
    const zone = page.getByRole("region", { name: words.theySaid });
    await first.waitFor();
    /** From the clock to the sentence, and from the end of its translation, where what is pressed once it was said begins, to the zone. */
    const edges = async () => {
      const [line, said, thumb, clock] = await Promise.all([
        first.boundingBox(),
        page.getByRole("button", { name: words.iSaid, exact: true }).first().boundingBox(),
        zone.boundingBox(),
        page.getByRole("button", { name: words.startTalk, exact: true }).boundingBox(),
      ]);
      return { above: (line?.y ?? 0) - ((clock?.y ?? 740) + (clock?.height ?? 0)), below: (thumb?.y ?? 0) - (said?.y ?? 740) };
    };
    await expect.poll(async () => (await edges()).below).toBeGreaterThan(0);
    const { above } = await edges();
    expect(above).toBeGreaterThan(0);
    const chip = page.getByRole("button", { name: words.chips.VAGUE, exact: true });
    expect(await chip.isVisible()).toBe(false);
    expect(await axeFaults(page)).toEqual([]);

    // As a finger does it: what is being read stays where it is.
    const opener = await page.getByRole("button", { name: words.theySaid, exact: true }).boundingBox();
    await page.mouse.click((opener?.x ?? 0) + 10, (opener?.y ?? 0) + 10);
    await chip.waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.chips.FULL_PAY);
    expect((await edges()).above).toBe(above);
    // They are all there, above the box, and nobody has said anything yet.
    for (const label of ["FULL_PAY", "VAGUE", "REFUSE", "COLD", "TRANSFER", "URGENT"] as const) {
      const box = await page.getByRole("button", { name: words.chips[label], exact: true }).boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.y ?? 740) + (box?.height ?? 0)).toBeLessThan(740);
    }
    expect(await page.getByRole("button", { name: words.startTalk, exact: true }).isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: words.end, exact: true }).isVisible()).toBe(false);
    await chip.click();
    await expect.poll(() => told(page)).toContain(words.stalled.vague(1));
    await close();
  },
);

it("a day of a promise is kept when it is whole, not while it is typed", async () => {
  const { page, goTo, close } = await stage.visit();
  await showExample(page);
  await goTo("/debts/consumer/talk");
  await tap(page, "对方答应");
  await tap(page, "发明细");
  await page.getByLabel("别的日子").fill("2026-12-01");
  await page.getByLabel("别的日子").fill("2026-12-18");
  await tap(page, "记成对方的承诺");
  await tap(page, "对方答应");
  await expect.poll(() => shown(page.getByRole("dialog"))).toContain("已记：发明细（12月18日）");
  await close();
});

it("every part of it passes axe", async () => {
  const { page, goTo, close } = await stage.visit({ reducedMotion: "reduce" });
  await showExample(page);
  await goTo("/debts/consumer/talk");
  await says(page, "先交一千块，不然明天就起诉");
  const found: string[] = [];
  for (const tool of [null, "更多", "看数", "对方答应", "记事", "停一下"] as const) {
    if (tool !== null) await tap(page, tool);
    await page.waitForTimeout(300);
    const { violations } = await new AxeBuilder({ page }).analyze();
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${tool} ${id} ${target.join(" ")}`)));
    if (tool !== null && tool !== "停一下") await page.keyboard.press("Escape");
  }
  expect(found).toEqual([]);
  await close();
});

it("a pasted conversation is read turn by turn, and what they promised is kept with a tap", async () => {
  const { page, goTo, close } = await stage.visit();
  await showExample(page);
  await goTo("/debts/consumer/talk?channel=chat");
  await page
    .getByLabel("对方的原话")
    .fill("客服小王：您好，请问有什么可以帮您\n我：我想申请延期\n客服小王：已经给您登记了，周五前给您回电");
  await tap(page, "怎么答");
  await expect.poll(() => told(page)).toContain("已经记了 3 句");
  // Tuesday 24 November: the Friday is the 27th.
  expect(await told(page)).toContain("（11月27日）");
  await tap(page, "记成对方的承诺");
  await tap(page, "说完了");
  await expect.poll(() => page.getByLabel("到哪一天").inputValue()).toBe("2026-11-27");
  await close();
});

it("the words page answers what is likeliest to be said, plain or warm", async () => {
  const { page, goTo, close } = await stage.visit();
  await showExample(page);
  await goTo("/debts/consumer/words?channel=phone");
  const card = page.getByRole("region", { name: "对方最可能说的，先练一遍" });
  await card.getByText("“给您登记了，等通知吧。”").click();
  const plain = await shown(card);
  await card.getByRole("radio", { name: "温和" }).check({ force: true });
  await expect.poll(() => shown(card)).not.toBe(plain);
  await close();
});
