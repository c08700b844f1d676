/** The app on the home screen: a manifest that is whole, an offer that waits in the settings, every address without a network. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addDebt, dist, goTo, openStage, type Stage, shown, skipDoor, told } from "./in-browser.ts";

/** A busy machine is. */
const slow = { timeout: 10_000 };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

interface Manifest {
  readonly name: string;
  readonly display: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[];
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[];
}

it("has a manifest that holds in any sub-path, with icons that are there and shortcuts that lead somewhere", async () => {
  const manifest = JSON.parse(readFileSync(join(dist, "manifest.webmanifest"), "utf8")) as Manifest; // written by the build
  expect(manifest).toMatchObject({ name: "谈好", display: "standalone", start_url: "./", scope: "./" });
  for (const purpose of [undefined, "maskable"])
    for (const size of [192, 512]) {
      const icon = manifest.icons.find((one) => one.sizes === `${size}x${size}` && one.purpose === purpose);
      const bytes = readFileSync(join(dist, icon?.src ?? ""));
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
    }
  expect(manifest.shortcuts.map(({ name }) => name)).toEqual(["记一次沟通", "要说的话", "危险时看这里"]);

  const { page, address, close } = await stage.visit();
  await skipDoor(page);
  await addDebt(page, { who: "青禾分期", claimed: "12600" });
  const titles = ["记一次沟通", "要说的话", "先顾人"];
  for (const [at, { url }] of manifest.shortcuts.entries()) {
    await page.goto(new URL(url, address).href);
    await page.reload();
    await expect.poll(() => shown(page.locator("h1").first()), slow).toContain(titles[at]);
  }
  expect(page.url()).toContain("#/door/danger");
  await addDebt(page, { who: "渡川易借", claimed: "300" });
  await goTo(page, "/words");
  await page.getByRole("link", { name: "渡川易借" }).click();
  await expect.poll(() => told(page), slow).toContain("渡川易借");
  await close();
});

it("starts at every address without a network", async () => {
  const { page, context, address, close } = await stage.visit();
  await skipDoor(page);
  await addDebt(page, { who: "青禾分期", claimed: "12600" });
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await context.setOffline(true);
  for (const path of ["/", "/contacts/new", "/debts/d1/talk", "/door/danger", "/import", "/settings", "/plan"]) {
    await page.goto(`${address}#${path}`);
    await page.reload();
    await page.locator("main h1").waitFor();
    expect(await told(page)).not.toMatch(/没有取到|出错了|没有这一页/);
  }
  await close();
});

it("is offered in the settings alone, once the browser offers it, and not before", async () => {
  const { page, close } = await stage.visit();
  await skipDoor(page);
  await goTo(page, "/settings");
  expect(await told(page)).toContain("打开浏览器的菜单");
  await page.evaluate(() => {
    const offer = Object.assign(new Event("beforeinstallprompt", { cancelable: true }), {
      prompt: async () => {
        document.body.dataset["asked"] = "yes";
      },
    });
    window.dispatchEvent(offer);
    document.body.dataset["kept"] = String(offer.defaultPrevented);
  });
  const button = page.getByRole("button", { name: "放到主屏幕" });
  await button.waitFor();
  await goTo(page, "/");
  expect(await shown(page.locator("body"))).not.toContain("放到主屏幕");
  await goTo(page, "/settings");
  await button.click();
  expect(await page.evaluate(() => ({ ...document.body.dataset }))).toMatchObject({ asked: "yes", kept: "true" });
  expect(await button.count()).toBe(0);
  await close();
});

it("on an iPhone is told how, and that Safari clears what is left there", async () => {
  const userAgent =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1";
  const { page, close } = await stage.visit({ userAgent });
  await skipDoor(page);
  await goTo(page, "/settings");
  expect(await told(page)).toMatch(/添加到主屏幕.*大约七天没打开/);
  await close();
});

it("has no field under the places at the bottom where the keyboard makes the page low", async () => {
  const { page, close } = await stage.visit({ viewport: { width: 360, height: 330 } });
  await skipDoor(page);
  await goTo(page, "/contacts/new");
  const field = page.getByLabel("对方说了什么");
  await field.focus();
  const hidden = await page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    const bar = document.querySelector("nav")?.getBoundingClientRect();
    return box && bar && bar.top < innerHeight && bar.bottom > 0 && box.bottom > bar.top && box.top < bar.bottom;
  });
  expect(hidden).toBe(false);
  await close();
});
