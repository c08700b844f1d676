/**
 * The promises of size and time hold for what was built. `npm run bench` prints the figures. A time is judged beside the
 * start of a bare Node in the same minute, so that a busy machine fails nobody and a slow program is still found.
 */

import { expect, test } from "vitest";
import { firstScreenBytes, helpMs, limits, packMs, slowness } from "../../bench/budgets.mjs";

test("the first screen's JavaScript is at most 60 kB, compressed", () => {
  const bytes = firstScreenBytes();
  expect(bytes).toBeGreaterThan(5000); // fewer would mean that the scripts were not found
  expect(bytes).toBeLessThanOrEqual(limits.firstScreenBytes);
});

test("--help is there within 150 ms", () => expect(helpMs() / slowness()).toBeLessThan(limits.helpMs));

test("a pack of an example is made within 3 s", () => expect(packMs() / slowness()).toBeLessThan(limits.packMs));
