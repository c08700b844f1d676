/** docs/hosting.md names the headers; the page, the server we ship and the document must not drift apart. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { headerPolicy } from "../../apps/web/content-security-policy.ts";
import { root } from "./run-program.ts";

const hosting = readFileSync(join(root, "docs/hosting.md"), "utf8");

test("both places of hosting.md state the policy of the web app", () => {
  expect(hosting).toContain(`Content-Security-Policy: ${headerPolicy}\n`);
  expect(hosting).toContain(`add_header Content-Security-Policy "${headerPolicy}" always;`);
});

test("the built page carries it, but for the part only a header can say", () => {
  const page = readFileSync(join(root, "apps/web/dist/index.html"), "utf8");
  const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
  expect(`${policy.replaceAll("&#39;", "'")}; frame-ancestors 'none'`).toBe(headerPolicy);
});
