/** Every screen passes axe in both languages, light and dark; it fits 360 px at double text size; targets are large. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headerPolicy } from "../../apps/web/content-security-policy.ts";
import { dist, goTo, openAll, openStage, type Stage, showExample } from "./in-browser.ts";

const paths = [
  "/",
  "/door",
  "/door/danger",
  "/door/court",
  "/door/agent",
  "/door/collectors",
  "/debts/new",
  "/debts/consumer",
  "/debts/consumer/edit",
  "/debts/consumer/words?channel=phone",
  "/debts/micro/words?channel=letter",
  "/debts/consumer/talk",
  "/rehearsal",
  "/rehearsal?agent=cold&seed=3",
  "/debts/consumer/letters",
  "/debts/consumer/letters/hardship",
  "/debts/micro/letters/payment-order-objection",
  "/debts/consumer/agreement",
  "/debts/consumer/path",
  "/debts/card/channel",
  "/debts/consumer/escalation",
  "/debts/consumer/settled",
  "/path",
  "/actions",
  "/timeline",
  "/week",
  "/law",
  "/law?words=LPR",
  "/law/private-lending.rate-cap",
  "/law/lpr-1y",
  "/import",
  "/contacts",
  "/contacts/new?debt=card",
  "/promises",
  "/evidence",
  "/backup",
  "/restore",
  "/helper",
  "/helper/notes",
  "/household",
  "/month",
  "/plan",
  "/papers",
  "/statement",
  "/share",
  "/settings",
  "/nowhere",
];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe("every screen", () => {
  // Words and colours do not meet in any rule: two runs see both languages and both schemes.
  it.each([
    ["zh-CN", "light"],
    ["en", "dark"],
  ] as const)(
    "is clean for axe: %s, %s",
    async (language, colorScheme) => {
      const { page, close } = await stage.visit({ colorScheme, reducedMotion: "reduce" });
      await showExample(page);
      if (language === "en") {
        await goTo(page, "/settings");
        await page.getByRole("radio", { name: "English" }).check({ force: true });
        await page.getByRole("heading", { name: "Settings" }).waitFor();
      }
      const found: string[] = [];
      for (const path of paths) {
        await goTo(page, path);
        for (const closed of await page.locator("details:not([open]) > summary").all())
          await closed.click({ timeout: 1000 }).catch(() => undefined);
        const { violations } = await new AxeBuilder({ page }).analyze();
        found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${path} ${id} ${target.join(" ")}`)));
      }
      expect(found).toEqual([]);
      await close();
    },
    600_000,
  );

  it("has targets of 44 px", async () => {
    const { page, close } = await stage.visit();
    await showExample(page);
    const small: string[] = [];
    for (const path of paths) {
      await goTo(page, path);
      small.push(...(await page.evaluate(targetsTooSmall, path)));
    }
    expect(small).toEqual([]);
    await close();
  }, 300_000);

  it("fits 360 px when the person's own text size is twice the usual", async () => {
    const large = await openStage(["--blink-settings=defaultFontSize=32"]);
    const { page, close } = await large.visit();
    await showExample(page);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
    const wide: string[] = [];
    for (const path of paths) {
      await goTo(page, path);
      await openAll(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 360) wide.push(`${path} ${width}`);
    }
    expect(wide).toEqual([]);
    await close();
    await large.close();
  }, 300_000);

  it("is used by keyboard alone: the way to the content comes first, and a dialog holds the focus and gives it back", async () => {
    const { page, close } = await stage.visit();
    await page.reload();
    await page.getByRole("heading", { name: "先看四件急事" }).waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("跳到正文");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    await showExample(page);
    await goTo(page, "/debts/consumer");
    const remove = page.getByRole("button", { name: "删掉这笔债" });
    await remove.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "删掉这笔债？" });
    await dialog.waitFor();
    await expect.poll(() => dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("删掉这笔债");
    await close();
  });
});

/** Runs in the page. What is drawn inside a line of text (a link in a sentence) has none here. */
function targetsTooSmall(path: string): string[] {
  const inputs = "input:not([type=radio]):not([type=checkbox]):not([type=file])";
  return [...document.querySelectorAll<HTMLElement>(`button, main a, nav a, select, summary, ${inputs}`)]
    .filter((element) => element.offsetParent !== null && element.getBoundingClientRect().height < 43.5)
    .map((element) => `${path} ${element.tagName} ${element.textContent?.slice(0, 20)} ${element.getBoundingClientRect().height}`);
}

describe("the policy", () => {
  it("stands in the page and in the header, and no script or style is inline", async () => {
    const response = await fetch(stage.server.address);
    expect(response.headers.get("content-security-policy")).toBe(headerPolicy);
    const page = readFileSync(join(dist, "index.html"), "utf8");
    expect(page).toContain("Content-Security-Policy");
    expect(page).not.toMatch(/<style|<script(?![^>]* src=)| style=| on[a-z]+=/);
  });

  it("is really held: a script from elsewhere and an inline one do not run", async () => {
    const { page, context } = await stage.visit();
    const broken = await page.evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective));
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.head.append(script);
      await fetch("https://example.invalid/").catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { ran: "ran" in window, violations };
    });
    expect(broken.ran).toBe(false);
    expect(broken.violations).toEqual(expect.arrayContaining(["script-src-elem", "connect-src"]));
    await context.close();
  });
});
