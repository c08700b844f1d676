/** A statement as a bank prints it into a PDF, with no font of its own, is read in the page. */

import { aPdf, type Placed } from "@tanhao/readers/pdf/a-pdf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { goTo, openStage, type Stage, skipDoor, told } from "./in-browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const line = (y: number, ...cells: readonly (readonly [x: number, text: string])[]): readonly Placed[] =>
  cells.map(([x, text]) => ({ x, y, text }));
const page = [
  ...line(60, [200, "招商银行交易流水"]),
  ...line(100, [40, "记账日期"], [110, "货币"], [150, "交易金额"], [220, "联机余额"], [290, "交易摘要"], [370, "对手信息"]),
  ...line(120, [40, "2026-05-11"], [110, "CNY"], [150, "-1,073.03"], [220, "926.97"], [290, "贷款还款"], [370, "青禾消费金融有限公司"]),
  ...line(140, [40, "2026-05-12"], [110, "CNY"], [150, "-26.97"], [220, "900.00"], [290, "快捷支付"], [370, "财付通-某店"]),
];

describe("a statement in a PDF", () => {
  it.each(["UniGB-UCS2-H", "GBK-EUC-H"] as const)("coded by %s: both of its rows are there", async (encoding) => {
    const visit = await stage.visit();
    await skipDoor(visit.page);
    await goTo(visit.page, "/import");
    const buffer = Buffer.from(aPdf([page], { encoding }));
    await visit.page.getByLabel("选择文件").setInputFiles({ name: "流水.pdf", mimeType: "application/pdf", buffer });
    await visit.page.getByRole("heading", { name: "每一行的去处" }).waitFor();
    expect(await told(visit.page)).toMatch(/一共 2.*认出的 2/);
    await visit.close();
  });
});
