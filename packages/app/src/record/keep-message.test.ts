import { day } from "@tanhao/core/day";
import { debtId } from "@tanhao/core/ids";
import type { CollectionText } from "@tanhao/core/materials/collection-text";
import { yuan } from "@tanhao/core/money";
import { expect, it } from "vitest";
import { aCaseToFill } from "../case/a-case-to-fill.ts";
import { addDebt } from "../case/add-debt.ts";
import { keepMessage } from "./keep-message.ts";

const message: CollectionText = {
  file: "短信.txt",
  line: 1,
  sender: "云帆",
  lender: null,
  amountFen: yuan("9999.00"),
  overdueDays: 12,
  dueText: null,
  receivedDay: null,
  cardTail: null,
  signals: [],
  text: "【云帆】您已逾期12天，欠款9999.00元。",
};
const file = { name: "短信.txt", bytes: new TextEncoder().encode(message.text) };

it("a message is kept with its own words and its file, and nothing it claims becomes a fact", async () => {
  const { ports, record, debtsOf } = await aCaseToFill();
  await addDebt({ status: "mine", platform: "云帆" }, ports);
  const before = await debtsOf();
  expect((await keepMessage({ message, day: day("2026-11-20"), debt: debtId("d1"), file }, ports)).ok).toBe(true);
  const { contacts, files } = await record();
  expect(contacts[0]?.payload).toEqual({
    at: "2026-11-20",
    channel: "sms",
    direction: "in",
    debt: "d1",
    with: { company: "云帆" },
    said: [{ who: "A", text: message.text }],
    files: [`files/${files[0]?.hash.slice(0, 4)}`],
  });
  expect(await debtsOf()).toEqual(before);
});

it("one of tomorrow is not kept, nor is its file", async () => {
  const { ports, record } = await aCaseToFill();
  const kept = await keepMessage({ message, day: day("2026-11-25"), debt: null, file }, ports);
  expect(kept).toEqual({ ok: false, error: { kind: "contact-in-future", at: "2026-11-25" } });
  expect((await record()).files).toEqual([]);
});
