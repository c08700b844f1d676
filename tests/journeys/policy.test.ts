/** What the page may load and run stands in its policy, and the browser holds it. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headerPolicy } from "../../apps/web/content-security-policy.ts";
import { dist, openStage, type Stage } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

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
