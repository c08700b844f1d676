import { day } from "@tanhao/core/day";
import { aLawBook, aParameter, aPercent } from "@tanhao/core/law/a-law-book";
import { memoryStorage } from "@tanhao/journal/adapters/memory";
import type { DeviceId, Moment } from "@tanhao/journal/entry";
import { foldCase } from "@tanhao/journal/fold-case";
import { openJournal } from "@tanhao/journal/journal";
import { expect, test } from "vitest";
import type { CasePorts } from "./case-ports.ts";
import { addLawValue, removeLawValue } from "./enter-law-value.ts";

const book = aLawBook(
  aParameter("lpr-1y", [aPercent("2026-05-20", "3.00")], { unknownFrom: day("2026-08-20") }),
  aParameter("cap", [aPercent("2020-01-01", "24")]),
);
const typed = { parameter: "lpr-1y", from: "2026-09-20", percent: "2.90", source: "同业拆借中心公告" };

async function aCase() {
  let salts = 0;
  const opened = await openJournal(memoryStorage(), {
    device: "phone" as DeviceId,
    newSalt: () => (salts++).toString(16).padStart(32, "0"),
    now: () => "2026-11-24T08:00:00.000Z" as Moment,
  });
  if (!opened.ok) throw new Error(opened.error.kind);
  const journal = opened.value;
  const ports: CasePorts = { journal, today: () => day("2026-11-24"), newDebtId: () => "d1" };
  const lawValues = async () => {
    const read = await journal.read();
    return (read.ok && foldCase(read.value).facts?.lawValues) || [];
  };
  const add = async (change: Partial<typeof typed> = {}) =>
    addLawValue({ ...typed, ...change }, { lawValues: await lawValues() }, book, ports);
  return { ports, lawValues, add };
}

test("a newer value is kept with its source, beside those of other days", async () => {
  const { lawValues, add } = await aCase();
  expect((await add()).ok).toBe(true);
  expect((await add({ from: " 2026-10-20 ", percent: "2.80" })).ok).toBe(true);
  expect(await lawValues()).toEqual([typed, { ...typed, from: "2026-10-20", percent: "2.80" }]);
});

test("the same series on the same day is replaced, not doubled", async () => {
  const { lawValues, add } = await aCase();
  await add({ percent: "2.09" });
  await add();
  expect(await lawValues()).toEqual([typed]);
});

test("one is taken back and the others stay", async () => {
  const { ports, lawValues, add } = await aCase();
  await add();
  await add({ from: "2026-10-20" });
  const [first] = await lawValues();
  if (!first) throw new Error("two were kept");
  expect((await removeLawValue(first, { lawValues: await lawValues() }, ports)).ok).toBe(true);
  expect((await lawValues()).map(({ from }) => from)).toEqual(["2026-10-20"]);
});

test.each([
  ["a day the book knows itself", { from: "2026-08-19" }, "known-day"],
  ["what is no series", { parameter: "cap" }, "not-a-series"],
])("%s is refused before it is kept", async (_, change, kind) => {
  const { lawValues, add } = await aCase();
  expect(await add(change)).toMatchObject({ ok: false, error: { kind: "law-value-refused", refused: { kind } } });
  expect(await lawValues()).toEqual([]);
});

test("the first day the book does not know may be filled", async () => {
  const { add } = await aCase();
  expect((await add({ from: "2026-08-20" })).ok).toBe(true);
});

test.each([
  ["source", { source: " " }, "missing-key"],
  ["percent", { percent: "百分之三" }, "decimal-malformed"],
  ["from", { from: "2026-02-30" }, "day-impossible"],
  ["from", { from: "2026-11-25" }, "day-in-future"],
])("what is wrong with %s is said at its field", async (field, change, kind) => {
  const { lawValues, add } = await aCase();
  const refused = await add(change);
  expect(refused).toMatchObject({ ok: false, error: { kind: "law-value-malformed", failures: [{ kind }] } });
  if (!refused.ok && refused.error.kind === "law-value-malformed") expect(refused.error.failures[0]?.path).toEqual([field]);
  expect(await lawValues()).toEqual([]);
});
