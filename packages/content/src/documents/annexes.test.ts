/** Which papers go with a letter: those that usually do, those the person chose, and none where nothing may be told. */

import { blocksToText } from "@tanhao/core/document/blocks-to-text";
import { makeDebtDocument } from "@tanhao/core/document/make-document";
import { debtId } from "@tanhao/core/ids";
import { expect, it } from "vitest";
import { aCase, consumerLoan } from "./a-case.ts";

const input = aCase([consumerLoan]);
const d1 = debtId("d1");
const chosen = [{ file: "files/report.pdf", why: "信用报告" }];

it("a letter that lists annexes lists the usual ones, or those that were chosen", () => {
  expect(makeDebtDocument("hardship", d1, input).annexes.map(({ file }) => file)).toEqual(["statement.pdf", "files/contract-d1.pdf"]);
  const letter = makeDebtDocument("hardship", d1, { ...input, annexes: chosen });
  expect(letter.annexes).toEqual([{ file: "statement.pdf", why: "家庭收支与借款情况说明" }, ...chosen]);
  expect(blocksToText(letter.blocks, "zh-CN")).toContain("附件\n\n1. 家庭收支与借款情况说明\n2. 信用报告\n\n");
});

it("the statement goes along whatever is chosen, once: the letter's own words refer to it", () => {
  const files = (annexes: typeof chosen) => makeDebtDocument("hardship", d1, { ...input, annexes }).annexes.map(({ file }) => file);
  expect(files([])).toEqual(["statement.pdf"]);
  expect(files([{ file: "statement.pdf", why: "说明" }])).toEqual(["statement.pdf"]);
});

it("a letter with one request takes no papers along by itself, nor does one that only verifies", () => {
  expect(makeDebtDocument("itemised-balance", d1, { ...input, annexes: chosen }).annexes).toEqual([]);
  const unsure = aCase([{ ...consumerLoan, status: "unsure" }]);
  expect(makeDebtDocument("hardship", d1, { ...unsure, annexes: chosen }).annexes).toEqual([]);
});
