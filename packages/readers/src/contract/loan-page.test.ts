import { describe, expect, it } from "vitest";
import { readContract } from "./read-contract.ts";

const page = (title: string, ...lines: string[]) => readContract([[title, ...lines].join("\n")], "页面.png");
const lines = [
  "合同编号：HT0000000000017",
  "借款金额￥10,000.00",
  "年利率23.76% (单利)",
  "还款方式等额本息",
  "逾期天数47天应还总额8,312.55元",
];

describe("an app's page about one loan", () => {
  it("states terms as a contract does, to be confirmed like a contract's", () => {
    const read = page("借款详情", ...lines);
    expect(read?.terms.map(({ name, value }) => [name, value])).toEqual([
      ["number", "HT0000000000017"],
      ["principal", "10000.00"],
      ["rate", "23.76 percent year"],
      ["method", "equal-instalments"],
    ]);
  });

  it("says that it names no lender: the contract does", () =>
    expect(page("贷款详情", ...lines)?.flags.map(({ flag }) => flag)).toEqual(["no-lender"]));

  it("is none without its title, or with a title alone", () => {
    expect(page("消息中心", ...lines)).toBeNull();
    expect(page("借款详情", "暂无记录", "去借款")).toBeNull();
  });
});
