/** `cost`: yearly cost of lists of cash flows from standard input. */

import { readCashFlows } from "@tanhao/app/cost/read-cash-flows";
import { type YearlyCost, yearlyCost } from "@tanhao/core/accrual/yearly-cost";
import { ok } from "@tanhao/core/result";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import type { RunCommand } from "../line/command-spec.ts";
import { readNumber } from "../line/read-number.ts";
import { readStdin } from "../line/read-stdin.ts";
import { percentFor } from "../print/yuan.ts";

export const run: RunCommand = async (input, world) => {
  const said = input.options["periods-per-year"];
  const periods = said === undefined ? ok(null) : readNumber("periods-per-year", said, 1, 366);
  if (!periods.ok) return periods;
  const text = await readStdin(world);
  if (!text.ok) return text;
  const lists = readCashFlows(text.value, periods.value);
  if (!lists.ok) return lists;
  const costs = lists.value.map(yearlyCost);
  return ok({ json: { lines: costs }, text: costs.map((cost, index) => say(cost, index + 1, costs.length, world.words)).join("\n\n") });
};

function say(cost: YearlyCost, number: number, of: number, words: CliText): string {
  const { cost: text } = words;
  return [...(of > 1 ? [text.list(number)] : []), ...figuresOf(cost, text), text.convention(cost.convention)].join("\n");
}

function figuresOf(cost: YearlyCost, text: CliText["cost"]): string[] {
  if (cost.solutions === "none") return [text.none];
  if (cost.effective === null) return [text.several(cost.all.map(percentFor).join(", "))];
  return [text.one(percentFor(cost.effective)), ...(cost.nominal === null ? [] : [text.nominal(percentFor(cost.nominal))])];
}
