import type { ContractTerm, ContractTermName } from "@tanhao/core/materials/contract-reading";
import { yuan } from "@tanhao/core/money";
import { describe, expect, it } from "vitest";
import { aCaseToFill } from "./a-case-to-fill.ts";
import { addDebt } from "./add-debt.ts";
import { takeContractTerms } from "./take-contract-terms.ts";

const terms = (...list: readonly [ContractTermName, string][]): ContractTerm[] =>
  list.map(([name, value]) => ({ name, value, sentence: "", page: 2 }));
const file = { name: "合同.pdf", bytes: new TextEncoder().encode("借款合同") };

describe("terms the person ticked", () => {
  it("become a new debt, and the contract a file of the case", async () => {
    const { ports, debtsOf, record } = await aCaseToFill();
    const confirmed = terms(
      ["lender", "青禾消费金融有限公司"],
      ["principal", "10000.00"],
      ["rate", "24 percent year"],
      ["penalty", "1.5 times"],
    );
    const taken = await takeContractTerms({ confirmed, into: "unsure", file }, ports);
    expect(taken.ok && taken.value.notTaken).toEqual([]);
    const [kept] = (await record()).files;
    expect(kept).toMatchObject({ name: "合同.pdf", as: "contract" });
    expect(await debtsOf()).toMatchObject([
      {
        id: "d1",
        status: "unsure",
        lender: { name: "青禾消费金融有限公司", type: "unknown" },
        principal: { stated: yuan("10000.00") },
        contract: { file: `files/${kept?.hash.slice(0, 4)}` },
      },
    ]);
  });

  it("replace the same fact of a debt the case has and leave its other facts", async () => {
    const { ports, debtsOf } = await aCaseToFill();
    const fee = { name: "服务费", yuan: "30.00", when: "each-period" };
    const before = await addDebt(
      { kind: "loan", status: "mine", platform: "云帆", principal: { stated: "9000", paidOut: "2025-03-02" }, fees: [fee] },
      ports,
    );
    if (!before.ok) throw new Error(before.error.kind);
    const confirmed = terms(["principal", "10000.00"], ["fee", "30.00 each-period 服务费"], ["fee", "500.00 upfront 居间服务费"]);
    await takeContractTerms({ confirmed, into: before.value, file }, ports);
    expect(await debtsOf()).toMatchObject([
      {
        platform: "云帆",
        status: "mine",
        principal: { stated: yuan("10000.00"), paidOut: "2025-03-02" },
        fees: [
          { name: "服务费", fen: yuan("30.00") },
          { name: "居间服务费", fen: yuan("500.00") },
        ],
      },
    ]);
  });

  it("that say what holds when late wait for the penalty, and are given back", async () => {
    const { ports, debtsOf } = await aCaseToFill();
    const taken = await takeContractTerms({ confirmed: terms(["platform", "云帆"], ["grace-days", "3"]), into: "mine", file }, ports);
    expect(taken.ok && taken.value.notTaken.map(({ name }) => name)).toEqual(["grace-days"]);
    expect((await debtsOf())[0]?.overdue).toBeUndefined();
  });

  it("that contradict each other change nothing, and keep no file", async () => {
    const { ports, record } = await aCaseToFill();
    const confirmed = terms(["platform", "云帆"], ["principal", "5000.00"], ["received", "6000.00"]);
    const taken = await takeContractTerms({ confirmed, into: "mine", file }, ports);
    expect(taken).toMatchObject({ ok: false, error: { kind: "debt-refused", failures: [{ kind: "received-above-stated" }] } });
    expect((await record()).files).toEqual([]);
  });
});
