/** `capacity`: what is left for debts a month. */

import { capacityDocument } from "@tanhao/app/budget/capacity-document";
import { type Capacity, type CapacityLine, capacityOf } from "@tanhao/core/budget/capacity";
import { ok } from "@tanhao/core/result";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import type { RunCommand } from "../line/command-spec.ts";
import { openCase } from "../open-case.ts";
import { columns } from "../print/columns.ts";
import { yuanFor } from "../print/yuan.ts";

export const run: RunCommand = async (input, world) => {
  const opened = await openCase(input.args[0] ?? "", world);
  if (!opened.ok) return opened;
  const { facts } = opened.value;
  const capacity = capacityOf(facts);
  const { capacity: words } = world.words;
  return ok({
    json: { document: capacityDocument(facts, capacity) },
    text: capacity.ok ? say(capacity.value, words) : words.missing(capacity.error.missing.map(world.words.fact)),
  });
};

function say(capacity: Capacity, words: CliText["capacity"]): string {
  const rows = [
    ...capacity.lines.map((line) => [nameOf(line, words), yuanFor(line.fen)]),
    [words.total, yuanFor(capacity.capacityFen)],
    [words.stressed(capacity.stressPercent), yuanFor(capacity.stressedFen)],
  ];
  const floor = capacity.floorFen === null ? words.floorUnchecked : words.floor(yuanFor(capacity.floorFen));
  return [words.head, ...columns(rows, [1]), "", floor, ...(capacity.capacityFen > 0 ? [] : [words.nothingLeft])].join("\n");
}

function nameOf(line: CapacityLine, words: CliText["capacity"]): string {
  if (line.key === "spending") return line.name;
  if (line.key === "floor-gap") return words.floorGap;
  return line.month === null ? words.noIncome : words.lowestIncome(line.month);
}
