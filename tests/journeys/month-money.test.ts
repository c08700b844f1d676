/**
 * This month's money typed on a phone, and a picture made fit to hand over.
 *
 * By hand, on 24 November 2026: 860.00 on the card, a loan debited 720.00 on the 28th, wages on 10 December. The 16 days until
 * then cost 1,500.00 × 16/30 = 800.00 of food, which leaves 60.00 for the loan: 660.00 are missing.
 */

import { readFile } from "node:fs/promises";
import { aPdf } from "@tanhao/readers/pdf/a-pdf";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDebt, expectClean, openAll, openStage, type Stage, showExample, skipDoor, told } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe("this month's money", () => {
  it("says what is missing until payday, what to talk about, and who decides about help", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "渡川易借", claimed: "11460", overdueSince: "2026-03-15" });
    await goTo("/household");
    await page.getByLabel("吃饭、日用").fill("1500");
    await page.getByLabel("为什么还不上").selectOption("失业");
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByRole("link", { name: "这个月的生活钱" }).click();
    await page.getByRole("heading", { level: 1, name: "这个月的生活钱" }).waitFor();

    await page.getByLabel("叫什么").fill("工资卡");
    await page.getByLabel("现在有多少").fill("860");
    await page.getByRole("button", { name: "加一笔扣款" }).click();
    await page.getByLabel("付的是什么").selectOption("渡川易借");
    await page.getByLabel("扣什么").fill("易借扣款");
    await page.getByLabel("每月几号").fill("28");
    await page.getByLabel("多少钱").fill("720");
    await page.getByRole("button", { name: "加一个来钱的日子" }).click();
    await page.getByLabel("什么钱").fill("工资");
    await page.getByLabel("每月几号").nth(1).fill("10");
    await page.getByLabel("多少钱").nth(1).fill("5200");
    await page.getByRole("button", { name: "保存" }).click();

    await page.getByText("到下次来钱还差").waitFor();
    const said = await told(page);
    expect(said).toMatch(/现在各账户合计.*860.*还差.*660/);
    expect(said).toMatch(/16 天过日子先留.*800/);
    expect(said).toMatch(/没有钱可扣，那天之前去谈.*易借扣款/);
    await openAll(page);
    const all = await told(page);
    expect(all).toMatch(/失业保险金.*可能可以申请.*由谁决定.*社会保险经办机构/);
    expect(all).toMatch(/不要把工资换到别人名下/);
    await expectClean(page);

    await goTo("/papers");
    expect(await told(page)).toMatch(/借款合同 · 渡川易借.*失业登记或失业保险金领取记录/);
    await expectClean(page);
    await close();
  });

  it("says that a balance is not known, and keeps what the household owns for the statement", async () => {
    const { page, goTo, close } = await stage.visit();
    await showExample(page);
    await goTo("/household");
    await page.getByRole("button", { name: "加一样" }).click();
    await page.getByLabel("是什么", { exact: true }).fill("电动车");
    await page.getByLabel("大约值多少").fill("2000");
    await page.getByLabel("生活或干活离不开它").check({ force: true });
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByText("收支记下了").first().waitFor();

    await goTo("/statement");
    const statement = await told(page);
    expect(statement).toMatch(/电动车.*车辆.*2,000\.00.*本人认为属于生活必需/);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "下载 Word" }).click();
    expect((await download).suggestedFilename()).toBe("statement-2026-11-24.docx");
    await expectClean(page);

    await goTo("/month");
    await page.getByLabel("叫什么").fill("微信零钱");
    await page.getByRole("button", { name: "加一笔扣款" }).click();
    await page.getByLabel("扣什么").fill("物业费");
    await page.getByLabel("每月几号").fill("28");
    await page.getByLabel("多少钱").fill("59");
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByText("余额没填、没算进来的账户").waitFor();
    // of the example's rent of 1,500.00 only these 59.00 have a day: 1,441.00 are named, not counted
    expect(await told(page)).toMatch(/最多还差.*微信零钱.*房租.*1,441\.00.*没填哪天付.*物业费.*余额没填，不知道/);
    await expectClean(page);
    await close();
  });

  it("refuses a whole card number at its field", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await goTo("/month");
    await page.getByLabel("叫什么").fill("工资卡");
    await page.getByLabel("卡号后四位").fill("102410241024");
    await page.getByLabel("现在有多少").fill("1");
    await page.getByRole("button", { name: "保存" }).click();
    expect(await page.getByRole("alert").first().innerText()).toContain("不要填整个卡号");
    await close();
  });
});

describe("a copy to hand over", () => {
  /** A white picture of 400 by 300 with a green field from 100/100 to 200/150: what is to be covered. */
  const makePicture = (page: Page) =>
    page.evaluate(() => {
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [400, 300];
      const context = canvas.getContext("2d");
      if (!context) throw new Error("no canvas");
      context.fillStyle = "#fff";
      context.fillRect(0, 0, 400, 300);
      context.fillStyle = "#00ff00";
      context.fillRect(100, 100, 100, 50);
      return canvas.toDataURL("image/png").split(",")[1] ?? "";
    });

  /** How many pixels are greener than anything a near-black box under a red watermark can be, and how many are marked red. */
  const look = (page: Page, base64: string) =>
    page.evaluate(async (text) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
      const context = canvas.getContext("2d");
      if (!context) throw new Error("no canvas");
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      let [green, red] = [0, 0];
      for (let at = 0; at < data.length; at += 4) {
        const [r = 0, g = 0, b = 0] = data.slice(at, at + 3);
        if (g > 120 && r < 120 && b < 120) green += 1;
        if (r > g + 30 && r > 200) red += 1;
      }
      return { width: bitmap.width, height: bitmap.height, green, red };
    }, base64);

  /** Of the upper quarter of a copy: pixels dark as letters, and pixels light as paper, which a covered place has none of. */
  const upperQuarter = (page: Page, base64: string) =>
    page.evaluate(async (text) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
      const context = canvas.getContext("2d");
      if (!context) throw new Error("no canvas");
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, Math.floor(bitmap.height / 4));
      let [letters, paper] = [0, 0];
      for (let at = 0; at < data.length; at += 4) {
        const [r = 0, g = 0, b = 0] = data.slice(at, at + 3);
        if (r < 80 && g < 80 && b < 80) letters += 1;
        if (g > 150 && b > 150) paper += 1;
      }
      return { width: bitmap.width, height: bitmap.height, letters, paper };
    }, base64);

  /** Covers one place given in percent of the picture, from the left, from the top, width and height. */
  const coverShare = async (page: Page, ...percents: readonly [number, number, number, number]) => {
    await page.getByText("不用手画").click();
    for (const [index, label] of (["离左边", "离上边", "宽", "高"] as const).entries())
      await page.getByLabel(label, { exact: true }).fill(String(percents[index]));
    await page.getByRole("button", { name: "遮住这一块" }).click();
    await page.getByText("已遮 1 处").waitFor();
  };

  it("holds nothing of what was covered, and a watermark", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await goTo("/share");
    const original = await makePicture(page);
    await page
      .getByLabel("选一张照片或截图")
      .setInputFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.from(original, "base64") });
    await page.getByLabel("给谁").fill("渡川易借");
    // 25 % and 33 % are 100 and 99 pixels; 25 % and 18 % are 100 by 54: all of the field
    await coverShare(page, 25, 33, 25, 18);
    await expectClean(page);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "做好副本并保存" }).click();
    const saved = (await readFile(await (await download).path())).toString("base64");
    expect(saved).not.toBe(original);
    const copy = await look(page, saved);
    expect([copy.width, copy.height, copy.green]).toEqual([400, 300, 0]);
    expect(copy.red).toBeGreaterThan(200);
    await close();
  });

  it("is covered by a finger drawn over the picture", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await goTo("/share");
    const original = await makePicture(page);
    await page
      .getByLabel("选一张照片或截图")
      .setInputFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.from(original, "base64") });
    const area = page.getByRole("img", { name: /要遮的图/ });
    await area.scrollIntoViewIfNeeded();
    const box = await area.boundingBox();
    if (!box) throw new Error("the picture is shown");
    const at = (x: number, y: number) => [box.x + (x / 400) * box.width, box.y + (y / 300) * box.height] as const;
    await page.mouse.move(...at(90, 90));
    await page.mouse.down();
    await page.mouse.move(...at(210, 160), { steps: 4 });
    await page.mouse.up();
    await page.getByText("已遮 1 处").waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "做好副本并保存" }).click();
    expect((await look(page, (await readFile(await (await download).path())).toString("base64"))).green).toBe(0);
    await close();
  });

  it("of a PDF is a picture of one of its pages, and holds nothing of what was covered on it", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await goTo("/share");
    // A page of 595 by 842 points; the number stands in its upper half.
    const bytes = aPdf([[{ x: 60, y: 100, text: "6222 0000 0000 0000", size: 40 }], [{ x: 60, y: 100, text: "2", size: 40 }]]);
    await page.getByLabel("选一张照片或截图").setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer: Buffer.from(bytes) });
    await page.getByText("第 1 页，共 2 页").waitFor();
    const save = async () => {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "做好副本并保存" }).click();
      return upperQuarter(page, (await readFile(await (await download).path())).toString("base64"));
    };
    const before = await save();
    expect([before.width, before.height]).toEqual([1413, 2000]);
    expect(before.letters).toBeGreaterThan(500);
    expect(before.paper).toBeGreaterThan(100_000);
    await coverShare(page, 0, 0, 100, 25);
    expect((await save()).paper).toBe(0);
    await page.getByRole("button", { name: "下一页" }).click();
    await page.getByText("第 2 页，共 2 页").waitFor();
    await page.getByText("已遮 0 处").waitFor();
    await expectClean(page);
    await close();
  });

  it("says so when the file is no picture", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await goTo("/share");
    await page.getByLabel("选一张照片或截图").setInputFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.from("not a picture") });
    expect(await page.getByRole("alert").innerText()).toContain("打不开");
    await close();
  });
});
