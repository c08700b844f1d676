/** A package of evidence is made in the app, opened, and checked; what is written in a record stays text wherever it is read. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDebt, goTo, openStage, type Stage, skipDoor, told } from "./in-browser.ts";

let stage: Stage;
let folder: string;
beforeAll(async () => {
  stage = await openStage();
  folder = mkdtempSync(join(tmpdir(), "tanhao-evidence-"));
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

const hostile = `<img src="https://evil.invalid/x.png" onerror="document.title='ran'"><svg onload="document.title='ran'"></svg><script>document.title='ran'</script>`;

describe("a package of evidence", () => {
  it("is made, noted, checked, and found changed when it was", async () => {
    const { page, context, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: `青禾分期${hostile}`, claimed: "12600", overdueSince: "2026-07-01" });
    await goTo(page, "/contacts/new?debt=d1");
    await page.getByLabel("对方说了什么").fill(`请尽快处理 ${hostile}`);
    await page.getByRole("button", { name: "保存这条记录" }).click();
    await page.getByRole("heading", { name: "沟通记录" }).waitFor();

    await goTo(page, "/evidence");
    await page.getByText("会放进去的").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "做好并保存" }).click()]);
    expect(download.suggestedFilename()).toBe("tanhao-evidence-2026-11-24.zip");
    const file = readFileSync(await download.path());
    const noted = await page.getByRole("region", { name: "抄到别处的几行" }).getByRole("listitem").allInnerTexts();
    expect(noted.at(-1)).toMatch(/^包的指纹 [0-9a-f]{64}$/);
    const audit = await new AxeBuilder({ page: page as never }).analyze(); // the same page, typed by another version
    expect(audit.violations.map(({ id }) => id)).toEqual([]);

    await page.locator("summary", { hasText: "以前抄过几行" }).click();
    await page.getByLabel("抄在别处的行").fill(noted.join("\n"));
    await page.getByLabel("选要核对的文件").setInputFiles({ name: "a.zip", mimeType: "application/zip", buffer: file });
    await page.getByText("核对通过").waitFor();
    expect(await told(page)).toContain("包里一个字节也没有变");
    const changed = Buffer.from(file);
    const at = changed.indexOf("请尽快处理");
    changed[at] = (changed[at] ?? 0) ^ 1;
    await page.getByLabel("选要核对的文件").setInputFiles({ name: "a.zip", mimeType: "application/zip", buffer: changed });
    await page.getByRole("alert").getByText("核对没有通过").waitFor();

    const index = join(folder, "index.html");
    writeFileSync(index, unzipSync(file)["index.html"] ?? new Uint8Array());
    const reader = await context.newPage();
    const asked: string[] = [];
    reader.on("request", (request) => asked.push(request.url()));
    await reader.goto(`file://${index}`);
    expect(await reader.title()).toBe("沟通记录证据包");
    expect(await reader.locator("img, svg, script").count()).toBe(0);
    expect(await reader.locator("main").innerText()).toContain("请尽快处理 <img src=");
    expect(asked).toEqual([`file://${index}`]);
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await close();
  });

  it("of one debt, redacted, says before it is made what it holds", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "青禾分期" });
    await addDebt(page, { who: "渡川易借" });
    await goTo(page, "/evidence");
    await page.getByLabel("放哪些").selectOption({ label: "只放：青禾分期" });
    await page.getByText("1 条只留位置：属于另一笔债").waitFor();
    await page.getByRole("radio", { name: "遮盖" }).check({ force: true });
    expect(await told(page)).toContain("人名和地址程序认不出来");
    await close();
  });
});
