/** A passphrase before the case, set and given as a person does. */

import type { Page } from "playwright-core";
import { goTo } from "./in-browser.ts";

export const passphrase = "雨天 旧书 窗边 蓝茶杯";

export async function setPassphrase(page: Page): Promise<void> {
  await goTo(page, "/settings");
  await page.getByRole("button", { name: "设一个口令" }).click();
  await page.getByLabel("新口令", { exact: true }).fill(passphrase);
  await page.getByLabel("再输入一次", { exact: true }).fill(passphrase);
  await page.getByLabel("我明白").check({ force: true });
  await page.getByRole("button", { name: "设好并加密" }).click();
  await page.getByText("已经设了口令").waitFor();
}

export async function unlock(page: Page, words = passphrase): Promise<void> {
  await page.getByLabel("口令", { exact: true }).fill(words);
  await page.getByRole("button", { name: "打开", exact: true }).click();
}
