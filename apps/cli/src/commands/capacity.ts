/** `capacity`: what is left for debts a month; with `--bills` also what the bills of the case propose as spending. */

import { capacityDocument } from "@tanhao/app/budget/capacity-document";
import { readBills } from "@tanhao/app/pack/read-bills";
import { type Capacity, type CapacityLine, capacityOf } from "@tanhao/core/budget/capacity";
import { type ProposedSpending, spendingFromBills } from "@tanhao/core/budget/spending-from-bills";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { ok } from "@tanhao/core/result";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import { billPorts } from "../bill-ports.ts";
import type { RunCommand } from "../line/command-spec.ts";
import { openCase } from "../open-case.ts";
import { columns } from "../print/columns.ts";
import { yuanFor } from "../print/yuan.ts";
import type { World } from "../world.ts";

export const run: RunCommand = async (input, world) => {
  const opened = await openCase(input.args[0] ?? "", world);
  if (!opened.ok) return opened;
  const { facts } = opened.value;
  const capacity = capacityOf(facts);
  const { capacity: words } = world.words;
  const proposed = input.options["bills"] === undefined ? null : await fromBills(opened.value.folder, facts, world);
  const said = capacity.ok ? say(capacity.value, words) : words.missing(capacity.error.missing.map(world.words.fact));
  return ok({
    json: { document: { ...capacityDocument(facts, capacity), ...(proposed && { proposedSpending: proposed }) } },
    text: proposed === null ? said : [said, "", ...(await sayProposed(proposed, world))].join("\n"),
  });
};

async function fromBills(folder: string, { files }: CaseFacts, world: World): Promise<ProposedSpending> {
  const [ports, { spendingWords }] = await Promise.all([billPorts(world), world.loadAid()]);
  const { readings } = await readBills(folder, files, ports);
  const transactions = readings.flatMap((reading) => reading.transactions);
  return spendingFromBills(transactions, spendingWords, ports.linkTransactions(transactions));
}

async function sayProposed({ months, kinds, unsorted }: ProposedSpending, world: World): Promise<string[]> {
  const { bills } = world.words;
  const { document } = await world.loadTexts(world.lang);
  if (months.length === 0) return [bills.none];
  const rows = kinds.map(({ kind, perMonthFen, rows: from }) => [document.spending[kind], yuanFor(perMonthFen), bills.rows(from.length)]);
  const left = unsorted.rows.length === 0 ? [] : [`  ${bills.unsorted(yuanFor(unsorted.fen), unsorted.rows.length)}`];
  return [bills.head(months), ...columns(rows, [1]), ...left];
}

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
