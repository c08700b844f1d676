/** A bad network: the first load breaks off, a part fails once or for good, a network's own page comes instead, an old browser. */

import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { goTo, openStage, type Stage, shown, skipDoor, told } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Only the network answers: what the worker has kept would answer instead. */
const alone = { serviceWorkers: "block" } as const;
const newDebt = /assets\/AddDebtPage-.*\.js$/;
const shell = /assets\/shell-.*\.js$/;

const networkPage = (route: Route) =>
  route.fulfill({ status: 200, contentType: "text/html", body: "<html><body>Please log in to the network</body></html>" });

async function askForPage(page: Page, path: string): Promise<void> {
  await page.evaluate((wanted) => {
    location.hash = `#${wanted}`;
  }, path);
}

describe("a part of the app", () => {
  it("that fails once is asked for again and nobody notices", async () => {
    const { page, context } = await stage.visit(alone);
    await skipDoor(page);
    let asked = 0;
    await context.route(newDebt, (route) => {
      asked += 1;
      return asked === 1 ? route.abort() : route.continue();
    });
    await goTo(page, "/debts/new");
    await page.getByLabel("谁在要钱").waitFor();
    expect(asked).toBe(2);
    await context.close();
  });

  it.each([
    ["does not come", (route: Route) => route.abort()],
    ["is answered by the network's own page", networkPage],
    ["is gone from the server", (route: Route) => route.fulfill({ status: 404, body: "" })],
  ])("that %s is said in a sentence; trying again opens it, and nothing typed is lost", async (_, answer) => {
    const { page, context } = await stage.visit(alone);
    await skipDoor(page);
    await goTo(page, "/contacts/new");
    await page.getByLabel("对方说了什么").fill("写到一半");
    await context.route(newDebt, answer);
    await askForPage(page, "/debts/new");
    await page.getByRole("heading", { name: "这一页没有取到" }).waitFor();
    expect(await told(page)).toContain("连上网再试一次；写到一半的内容会留着");
    // The server itself answers, so the app begins anew: only then does the page stand again.
    const begunAnew = page.waitForEvent("domcontentloaded");
    await page.getByRole("button", { name: "再试一次" }).click();
    await begunAnew;
    await page.getByRole("heading", { name: "这一页没有取到" }).waitFor();
    await context.unroute(newDebt);
    await page.getByRole("button", { name: "再试一次" }).click();
    await page.getByLabel("谁在要钱").waitFor();
    await goTo(page, "/contacts/new");
    expect(await page.getByLabel("对方说了什么").inputValue()).toBe("写到一半");
    await context.close();
  });

  it("is asked for in vain while there is no network at all, and the page stays", async () => {
    const { page, context } = await stage.visit(alone);
    await skipDoor(page);
    await context.setOffline(true);
    await askForPage(page, "/debts/new");
    await page.getByRole("button", { name: "再试一次" }).click();
    await page.getByRole("status").getByText("连上网再试一次").waitFor();
    await page.getByRole("heading", { name: "这一页没有取到" }).waitFor();
    await context.setOffline(false);
    await page.getByRole("button", { name: "再试一次" }).click();
    await page.getByLabel("谁在要钱").waitFor();
    await context.close();
  });

  it("that comes with a button is said where the button was pressed", async () => {
    const { page, context } = await stage.visit(alone);
    await skipDoor(page);
    await goTo(page, "/settings");
    await context.route(/assets\/.*\.js$/, (route) => route.abort());
    await page.getByRole("button", { name: "存成文件" }).click();
    await page.getByText("连上网再试一次").waitFor();
    await context.close();
  });
});

describe("the first load", () => {
  it.each([
    ["breaks off", (route: Route) => route.abort()],
    ["is answered by the network's own page", networkPage],
  ])("that %s leaves no white page", async (_, answer) => {
    const { page, context, address } = await stage.visit(alone);
    await context.route(shell, answer);
    await page.goto(`${address}#/settings`);
    await page.reload();
    await page.getByText("谈好还没有打开").waitFor();
    expect(await shown(page.locator("body"))).toContain("Tanhao has not opened");
    await context.unroute(shell);
    await page.getByRole("link", { name: "再打开一次" }).click();
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    expect(await page.getByText("谈好还没有打开").count()).toBe(0);
    await context.close();
  });

  it("without the English words opens in Chinese", async () => {
    const { page, context } = await stage.visit({ ...alone, locale: "en-GB" });
    await context.route(/assets\/english-.*\.js$/, (route) => route.abort());
    await page.reload();
    await page.getByRole("heading", { name: "先看四件急事" }).waitFor();
    await context.close();
  });

  it("in a browser that is too old says so, and which to take", async () => {
    const { page, context } = await stage.visit(alone);
    await context.addInitScript(() => {
      Reflect.deleteProperty(Array.prototype, "findLast");
    });
    await context.route(shell, (route) => route.fulfill({ contentType: "text/javascript", body: "a syntax of tomorrow" }));
    await page.reload();
    await page.getByText("这个浏览器太旧").waitFor();
    expect(await shown(page.locator("body"))).not.toContain("谈好还没有打开");
    await context.close();
  });

  it("without JavaScript says what is missing", async () => {
    const { page, context } = await stage.visit(alone);
    const silent = await context.browser()?.newContext({ javaScriptEnabled: false });
    const bare = await silent?.newPage();
    await bare?.goto(page.url());
    expect(await bare?.locator("noscript").textContent()).toContain("需要浏览器的 JavaScript");
    await silent?.close();
    await context.close();
  });
});
