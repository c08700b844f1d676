/** The financial statement is one page for a household with five debts, and names every one of them. */

import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPdf } from "@tanhao/readers/pdf/open-pdf";
import { afterAll, beforeAll, expect, it } from "vitest";
import { aTerminalIn } from "./a-terminal.ts";

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "tanhao-statement-"));
  await mkdir(join(home, "case"));
});
afterAll(() => rm(home, { recursive: true }));

const lenders = ["青禾消费金融有限公司", "晴川消费金融有限公司", "云岭小额贷款有限公司", "渡川消费金融有限公司", "远溪小额贷款有限公司"];

const debt = (name: string, index: number) => `
  - id: d${index}
    status: mine
    kind: loan
    lender: { name: ${name}, type: ${name.includes("小额") ? "microloan" : "consumer-finance"} }
    contract: { number: QH-2025-000${index}, signed: 2025-12-01 }
    principal: { stated: "6000.00", received: "6000.00", paidOut: 2025-12-02 }
    rate: { value: "18", per: year, unit: percent, kind: simple }
    dayCount: 360
    method: equal-instalments
    periods: 12
    firstDue: 2026-01-02
    overdue: { penalty: null, base: principal, compound: false, defaultFee: null, setOff: null }
    claimed: { on: 2026-11-20, total: "6900.00" }`;

const household = `version: 1
borrower: { name: 林小满, household: 3, dependants: 2, incomeType: fixed }
income: [ { month: 2026-08, yuan: "5200.00" }, { month: 2026-09, yuan: "5350.00" }, { month: 2026-10, yuan: "5200.00" } ]
spending:
  - { name: 房租, yuan: "1400.00", kind: housing }
  - { name: 伙食, yuan: "1500.00", kind: food }
  - { name: 公交, yuan: "120.00", kind: transport }
  - { name: 母亲的药, yuan: "600.00", kind: medical }
  - { name: 水电, yuan: "200.00", kind: utilities }
  - { name: 备用金, yuan: "300.00", kind: reserve }
livingFloor: { yuanPerPerson: "800.00", source: 街道公示 }
hardship: { reason: dependant-illness, since: 2026-08-01 }
assets:
  - { name: 电动车, kind: vehicle, yuan: "2000.00", exempt: true }
  - { name: 存款, kind: savings, yuan: "300.00" }
files: [ { path: files/statement-2026-10-20.pdf, as: statement } ]
debts:`;

it("is one page, with all debts and the version it replaces", { timeout: 60_000 }, async () => {
  await writeFile(join(home, "case/case.yaml"), household + lenders.map(debt).join(""));
  const said = await aTerminalIn(home)(["statement", "case", "--on", "2026-11-24", "--out", "statement.pdf"]);
  expect(said).toMatchObject({ exit: 0, stderr: "" });
  const opened = await openPdf({
    bytes: new Uint8Array(await readFile(join(home, "statement.pdf"))),
    password: undefined,
    assets: undefined,
  });
  const pages = opened.ok ? opened.value : [];
  expect(pages.length).toBe(1);
  const words = pages
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join("")
    .replaceAll(/\s/g, "");
  for (const lender of lenders) expect(words).toContain(lender);
  expect(words).toContain("本表替代2026年10月20日的一版");
});
