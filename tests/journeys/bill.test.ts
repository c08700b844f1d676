/** A bill is read on the device, every row accounted for, its repayments matched; importing again adds nothing. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { goTo, openStage, type Stage, skipDoor, told } from "./in-browser.ts";

const example = join(import.meta.dirname, "../../examples/lin-four-debts");
const caseYaml = readFileSync(join(example, "case.yaml"), "utf8");
/** The same case before its bill was imported: payments that stand in the bill are left out. */
const withoutBill = caseYaml
  .split("\n")
  .filter((line) => !/^\s+- \{ day: .*file: files\/alipay\.csv/.test(line))
  .join("\n");

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function openCase(page: Page, yaml: string): Promise<void> {
  await goTo(page, "/settings");
  await page.getByLabel("打开资料文件").setInputFiles({ name: "case.yaml", mimeType: "text/yaml", buffer: Buffer.from(yaml) });
  await page.getByRole("heading", { name: "我的处境" }).waitFor();
  await page.getByRole("heading", { name: "每一笔" }).waitFor();
}

const balanceOf = async (page: Page, debt: string): Promise<string> => {
  await goTo(page, `/debts/${debt}`);
  await page.getByRole("heading", { name: "按合同该欠多少" }).waitFor();
  return /算到2026年11月24日 (¥[\d,.]+)/.exec(await told(page))?.[1] ?? "";
};

describe("importing the bill", () => {
  it("gives the balance of the case in which the same payments were written by hand, and once more changes nothing", async () => {
    const byHand = await stage.visit();
    await skipDoor(byHand.page);
    await openCase(byHand.page, caseYaml);
    const expected = await balanceOf(byHand.page, "consumer");
    await byHand.close();

    const { page, close } = await stage.visit();
    await skipDoor(page);
    expect(withoutBill).not.toContain("alipay.csv, line");
    await openCase(page, withoutBill);
    const before = await balanceOf(page, "consumer");
    expect(before).not.toBe(expected);

    const importBill = async () => {
      await page.reload(); // the app begun anew knows of no files
      await goTo(page, "/import");
      await page.getByLabel("选择文件").setInputFiles(join(example, "files/alipay.csv"));
      await page.getByRole("heading", { name: "每一行的去处" }).waitFor();
    };
    await importBill();
    // Every row of the file's own count is accounted for.
    const said = await told(page);
    const [all, taken, left, unreadable] = ["一共", "认出的", "略过的", "读不懂的"].map((name) =>
      Number(new RegExp(`${name} (\\d+)`).exec(said)?.[1]),
    );
    expect(all).toBe((taken ?? 0) + (left ?? 0) + (unreadable ?? 0));
    // The bill says 1,073.03 each month and the contract another sum, so the debt's name alone is not enough: one answer for all.
    await page.getByLabel(/“青禾消费金融有限公司”的另外 7 笔也这样答/).check();
    await page.getByRole("button", { name: "还的是 青禾分期" }).click();
    await page.getByRole("button", { name: "把 20 笔记到债上" }).click();
    await page.getByText("已经记过的 20 笔").waitFor();
    expect(await balanceOf(page, "consumer")).toBe(expected);

    await importBill();
    expect(await page.getByRole("button", { name: "把 0 笔记到债上" }).isDisabled()).toBe(true);
    await close();
  });

  it("a table nobody knows is asked about", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await openCase(page, withoutBill);
    await goTo(page, "/import");
    const csv =
      "记账日,对方户名,金额,摘要\n2026-05-11,青禾消费金融有限公司,1073.03,贷款还款\n不是日期,青禾消费金融有限公司,1.00,贷款还款\n";
    await page.getByLabel("选择文件").setInputFiles({ name: "流水.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
    await page.getByRole("heading", { name: "哪一列是什么" }).waitFor();
    await page.getByLabel("日期", { exact: true }).selectOption("记账日");
    await page.getByLabel("金额", { exact: true }).selectOption("金额");
    await page.getByLabel("对方", { exact: true }).selectOption("对方户名");
    await page.getByLabel("说明", { exact: true }).selectOption("摘要");
    await page.getByRole("button", { name: "按这样读" }).click();
    await page.getByRole("heading", { name: "每一行的去处" }).waitFor();
    expect(await told(page)).toMatch(/一共 2 .*认出的 1 .*读不懂的 1/);
    await page.getByRole("heading", { name: "还的是哪一笔债？" }).waitFor();
    await close();
  });
});
