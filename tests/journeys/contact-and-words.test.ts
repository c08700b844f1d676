/** A contact with a promise comes back in the week; a promise above the limit is stopped; neutral words admit nothing. */

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admissionsIn } from "./admissions.ts";
import { addDebt, openStage, type Stage, showExample, shown, skipDoor, told } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe("after a call", () => {
  it("what they promised is asked after one working day later, and what is missing is asked for at once", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "渡川易借", claimed: "9460" });
    await goTo("/contacts/new?debt=d1");
    await page.getByLabel("对方说了什么").fill("登记了，周四前给您答复");
    await page.getByText("补充细节").click();
    await page.getByRole("button", { name: "加一件说定的事" }).click();
    await page.getByLabel("答应做什么").fill("答复减免申请");
    await expect.poll(() => told(page)).toContain("最晚哪一天有结果");
    await page.getByLabel("到哪一天").fill("2026-11-26");
    await page.getByRole("button", { name: "保存这条记录" }).click();
    await page.getByRole("heading", { name: "沟通记录" }).waitFor();
    expect(await told(page)).toContain("登记了，周四前给您答复");
    await goTo("/");
    // Promised for Thursday 26 November; one working day later is Friday 27.
    await expect.poll(() => told(page)).toContain("11月27日 3 天后 问渡川易借：答应的事办了没有");
    await close();
  });

  it("a sum above the limit is stopped, and recorded only as something already said", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/household");
    // Lowest income 6,180 less spending 4,280.
    expect(await told(page)).toContain("¥1,900.00");
    await goTo("/contacts/new?debt=consumer");
    await page.getByText("补充细节").click();
    await page.getByRole("button", { name: "加一件说定的事" }).click();
    await page.getByLabel("谁答应的").selectOption("borrower");
    await page.getByLabel("答应做什么").fill("每月还款");
    await page.getByLabel("多少钱").fill("2500");
    await page.getByLabel("到哪一天").fill("2026-12-10");
    await expect.poll(() => told(page)).toContain("¥2,500.00 超过每月能拿出的 ¥1,900.00");
    await page.getByRole("button", { name: "保存这条记录" }).click();
    await expect.poll(() => told(page)).toContain("还没有保存");
    await page.getByRole("button", { name: "对话里已经说了" }).click();
    await page.getByRole("button", { name: "保存这条记录" }).click();
    await page.getByRole("heading", { name: "沟通记录" }).waitFor();
    expect(await told(page)).toContain("我答应：每月还款、¥2,500.00");
    await close();
  });
});

describe("the words for a creditor nobody has verified", () => {
  it("admit nothing on any channel, in Chinese and in English", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "不认识的公司", claimed: "5000", status: "不确定" });
    for (const language of ["zh-CN", "en"] as const) {
      await goTo("/settings");
      await page.getByRole("radio", { name: language === "en" ? "English" : "中文" }).check({ force: true });
      for (const channel of ["phone", "chat", "email", "letter"]) {
        await goTo(`/debts/d1/words?channel=${channel}`);
        if (language === "en") await page.getByText("English, to read").click();
        const article = page.locator(`article[lang=${language}]`);
        await article.waitFor();
        const paper = await shown(article);
        expect(paper.length).toBeGreaterThan(60);
        expect(admissionsIn(paper)).toEqual([]);
      }
    }
    await close();
  });

  it("open only after the warning was there to be read and the person chose", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "青禾分期", claimed: "5000" });
    await goTo("/debts/d1/words?channel=letter");
    await page.getByText("如果想提还款或延期").click();
    const goOn = page.getByRole("button", { name: "按我的决定准备" });
    expect(await goOn.isDisabled()).toBe(true);
    await page.getByLabel("我读过了").check();
    await goOn.click();
    await expect.poll(() => told(page)).not.toContain("先只问，不认");
    await close();
  });

  it("come as DOCX and as text", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/debts/consumer/words?channel=letter");
    const [docx] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载 Word" }).click()]);
    expect(docx.suggestedFilename()).toBe("consumer-letter.docx");
    const chunks: Buffer[] = [];
    for await (const chunk of await docx.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).subarray(0, 2).toString()).toBe("PK");
    const [text] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载文本" }).click()]);
    const lines: Buffer[] = [];
    for await (const chunk of await text.createReadStream()) lines.push(chunk as Buffer);
    expect(Buffer.concat(lines).toString("utf8")).toContain("青禾消费金融有限公司");
    await close();
  });
});
