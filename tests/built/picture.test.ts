/** The writing in a picture, read by the built program as a user runs it: models, worker process and all. */

import { join } from "node:path";
import { expect, test } from "vitest";
import { root, runTanhao } from "./run-program.ts";

/** Drawn by a browser from these words; the app and its sums are invented. */
const screenshot = "tests/built/a-screenshot.png";
const words = ["青禾借款", "账单详情", "应还总额", "1,284.60元", "本金", "1,000.00元", "逾期天数", "12天", "应还日期", "2026-11-12"];

test("a screenshot gives its lines with how sure each is; nothing of it is a fact", () => {
  const ran = runTanhao(["import", "--json", join(root, screenshot)]);
  expect([ran.code, ran.error]).toEqual([0, ""]);
  const { files, transactions, contracts } = JSON.parse(ran.out);
  expect([files.length, transactions, contracts]).toEqual([1, [], []]);
  const [{ format, rows, picture }] = files;
  expect([format, rows]).toEqual(["picture", { read: 5, imported: 0, ignored: 5, unreadable: 0 }]);
  const seen = picture.map(({ text }: { text: string }) => text).join("\n");
  expect(words.filter((word) => !seen.includes(word))).toEqual([]);
  for (const { confidence } of picture) expect(confidence).toBeGreaterThan(0.9);
}, 60_000);

test("a terminal shows each line and says that nothing is used before it is confirmed", () => {
  const ran = runTanhao(["import", "--lang", "en", screenshot]);
  expect([ran.code, ran.error]).toEqual([0, ""]);
  expect(ran.out).toMatch(/line 2 +9\d% sure +应还总额 +1,284\.60元/i);
  expect(ran.out).toContain("Nothing is used before you confirm it");
}, 60_000);
