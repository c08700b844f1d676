/**
 * A case as a file: a private loan that is sued over, a loan of a licensed lender above 24 % a year, and a loan whose sum
 * is disputed. The summons was received on 18 November 2026.
 */

import type { Page } from "playwright-core";
import { goTo } from "./in-browser.ts";

const yaml = `version: 1
borrower: { name: 林晓舟, household: 1 }
urgent: { courtPaper: { kind: summons, received: 2026-11-18 }, paidAgent: false, inDanger: false, collectorsAtDoor: false }
debts:
  - id: licensed
    status: mine
    kind: loan
    platform: 青禾分期
    lender: { name: 青禾消费金融有限公司, type: consumer-finance }
    contract: { number: QH-1, signed: 2026-01-01 }
    principal: { stated: "10000.00", received: "10000.00", paidOut: 2026-01-01 }
    rate: { value: "36", per: year, unit: percent, kind: simple }
    dayCount: 360
    method: bullet
    firstDue: 2026-07-01
    overdue: { graceDays: 0, penalty: null, base: principal, compound: false, defaultFee: null, setOff: null }
    claimed: { on: 2026-11-24, total: "14000.00" }
  - id: friend
    status: mine
    kind: loan
    lender: { name: 陈守田, type: private }
    contract: { signed: 2025-12-20 }
    principal: { stated: "6000.00", received: "6000.00", paidOut: 2025-12-20 }
    rate: { value: "1.5", per: month, unit: percent, kind: simple }
    dayCount: 365
    method: bullet
    firstDue: 2026-06-20
    overdue: { graceDays: 0, penalty: null, base: principal, compound: false, defaultFee: null, setOff: null }
    suit: { filed: 2026-11-01, served: 2026-11-18 }
  - id: disputed
    status: disputed
    kind: loan
    platform: 渡川易借
    lender: { name: 渡川小额贷款有限公司, type: microloan }
    contract: { number: DC-2, signed: 2026-01-15 }
    principal: { stated: "8000.00", received: "8000.00", paidOut: 2026-01-15 }
    rate: { value: "1.9", per: month, unit: percent, kind: simple }
    dayCount: 365
    method: interest-first
    periods: 12
    firstDue: 2026-02-15
    overdue: { graceDays: 0, penalty: null, base: principal, compound: false, defaultFee: null, setOff: null }
    claimed: { on: 2026-11-10, total: "11460.00" }
  - id: strange
    status: not-mine
    platform: 蓝溪速贷
    lender: { type: unknown }
    claimed: { on: 2026-11-10, total: "5000.00" }
`;

export const openCaseInCourt = (page: Page): Promise<void> => openCaseFile(page, yaml);

/** As a person opens a case.yaml of their own. */
export async function openCaseFile(page: Page, text: string): Promise<void> {
  await goTo(page, "/settings");
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "case.yaml", mimeType: "application/yaml", buffer: Buffer.from(text) });
  await page.getByRole("heading", { name: "每一笔" }).waitFor();
}
