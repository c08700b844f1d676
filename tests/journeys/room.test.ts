/** Room in the browser: said before it runs short, when it is used up, and where a browser gives none. */

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDebt, goTo, openStage, type Stage, shown, skipDoor, told } from "./in-browser.ts";
import { keptText } from "./kept-text.ts";

const who = "青禾分期";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe("room", () => {
  it("that is short is said before it is used up", async () => {
    const { page, context, close } = await stage.visit();
    const tell = (usage: number, quota: number) =>
      context.addInitScript(
        (told) => Object.defineProperty(navigator.storage, "estimate", { value: async () => told, configurable: true }),
        { usage, quota },
      );
    const said = async () => {
      await page.reload();
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      await page.waitForTimeout(500);
      return shown(page.locator("body"));
    };
    await tell(10_000_000, 31_000_000);
    expect(await said()).not.toContain("空间只剩");
    await tell(10_000_000, 29_000_000);
    expect(await said()).toContain("空间只剩约 19 MB");
    await tell(910_000_000, 1_000_000_000);
    expect(await said()).toContain("空间只剩约 90 MB");
    await close();
  });

  it("that is used up is said; the form stays and nothing is half stored", async () => {
    const { page, context, address, close } = await stage.visit();
    await skipDoor(page);
    const session = await context.newCDPSession(page);
    const limitTo = (quotaSize: number) => session.send("Storage.overrideQuotaForOrigin", { origin: new URL(address).origin, quotaSize });

    // Before the first write: afterwards the browser remembers for a while how much room there was.
    await limitTo(1);
    await goTo(page, "/debts/new");
    await page.getByLabel("谁在要钱").fill("渡川易借");
    await page.getByLabel("对方要多少").fill("300");
    await page.getByRole("radio", { name: "是我的", exact: true }).check({ force: true });
    await page.getByRole("button", { name: "保存", exact: true }).click();
    await page.getByText("存储空间满了").waitFor();
    expect(await page.getByLabel("谁在要钱").inputValue()).toBe("渡川易借");
    await page.reload();
    await page.getByLabel("谁在要钱").waitFor();
    expect(await page.getByLabel("谁在要钱").inputValue()).toBe("渡川易借");
    expect(await keptText(page)).not.toMatch(/case\.imported|debt\.added/);

    await limitTo(500_000_000);
    await goTo(page, "/debts/new");
    await page.getByRole("button", { name: "保存", exact: true }).click();
    await page.getByRole("heading", { name: "我的处境" }).waitFor();
    expect(await told(page)).toContain("渡川易借");
    await close();
  });

  it("and whether the browser promises to keep it stand in the settings", async () => {
    const { page, close } = await stage.visit();
    await skipDoor(page);
    await goTo(page, "/settings");
    expect(await told(page)).toMatch(/已用约 \d+ MB。浏览器自己说还能给约 \d+ (MB|GB)/);
    await close();
  });

  it("that a browser denies is said with how to keep what is typed", async () => {
    const { page, context, close } = await stage.visit();
    await context.addInitScript(() => {
      const open = () => {
        throw new DOMException("denied", "SecurityError");
      };
      Object.defineProperty(indexedDB, "open", { value: open });
    });
    await page.reload();
    await page.getByText("关掉无痕模式").waitFor();
    expect(await shown(page.locator("body"))).toContain("存成文件；下次打开那个文件");
    await skipDoor(page);
    await addDebt(page, { who, claimed: "1" });
    await goTo(page, "/settings");
    expect(await page.getByRole("button", { name: "设一个口令" }).count()).toBe(0);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "存成文件" }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.tanhao$/);
    await close();
  });
});
