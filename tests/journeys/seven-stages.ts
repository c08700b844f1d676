/**
 * One walk through all seven stages of one case, in either language: what a borrower does from the door to the day an
 * agreement is kept, on a phone of 360 px whose network is gone after the first step. What comes out is compared with figures
 * worked out by hand:
 *
 * Contract: 20,000.00 written, 19,400.00 received on 11 September 2025, 23.76 % a year of 360 days, 24 level instalments, 18.00 of
 * fee each, one and a half times the rate on overdue principal. On 19,400.00 an instalment is 1,023.38, with the fee 1,041.38; ten
 * were paid at 1,073.03, so 316.50 are left for the eleventh. That day it pays 18.00 of fee, 245.65 of interest and 52.85 of 777.73 of
 * principal: 724.88 stay open. The 500.00 of 20 September pay the fee of the twelfth (18.00), penalty (39 days on 724.88: 27.99; 8 days
 * on 793.13: 6.28), its interest (230.25) and 217.48 of principal. Of 12,406.68 left after ten instalments that leaves 12,136.35.
 * On 24 November: that, interest of the 13th and 14th (214.55 + 198.53), 13 days on the 9,202.14 not yet due (78.95), penalty (65 days
 * on 507.40 and on 793.13, 43 on 808.83, 12 on 824.85: 127.92), fees of two (36.00): 12,792.30. On the 18th, six days before: 36.44 of interest and 17.43 of penalty
 * less, 12,738.43; they claimed 13,825.55 that day, 1,087.12 more.
 *
 * Month: the lowest income 6,180.00 less 4,280.00 of spending (1,500 + 1,350 + 260 + 220 + 600 + 150 + 200) leaves 1,900.00. Seven months
 * are 13,300.00; interest alone (1.98 % a month on principal that falls by at most 1,900.00) is 892.00 by then, so seven are too few; at
 * 2.97 % a month it is 1,303.00 in eight, and eight months are 15,200.00: eight, from 24 December 2026 to 24 July 2027.
 *
 * Agreement: twelve times 1,000.00 are 12,000.00. On 11 December 1,073.03 go out, the old sum; 10,926.97 in eleven instalments are left.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { day } from "@tanhao/core/day";
import { parseYuan } from "@tanhao/core/money";
import { aReportText, sentences } from "@tanhao/readers/credit-report/a-credit-report";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { foreignWords } from "./foreign-words.ts";
import { openAll, shown, told } from "./in-browser.ts";
import { axeFaults, tooWide } from "./screen-faults.ts";
import { type Speech, type Words, wordsOf } from "./words-of.ts";

const files = join(import.meta.dirname, "../../examples/lin-four-debts/files");
export const lender = "青禾消费金融有限公司";
const slow = { timeout: 60_000 };

export interface Walk {
  readonly page: Page;
  readonly goTo: (path: string) => Promise<void>;
  readonly say: Words;
  readonly speech: Speech;
}

export const walkOf = (page: Page, goTo: Walk["goTo"], speech: Speech): Walk => ({ page, goTo, say: wordsOf(speech), speech });

export function money(walk: Walk, yuan: string): string {
  const fen = parseYuan(yuan);
  if (!fen.ok) throw new Error(yuan);
  return walk.say.webFormat.yuan(fen.value);
}

export const dayOf = (walk: Walk, text: string): string => walk.say.webFormat.day(day(text));
export const press = (walk: Walk, name: string | RegExp) =>
  walk.page
    .getByRole("button", typeof name === "string" ? { name, exact: true } : { name })
    .first()
    .click();
export const heading = (walk: Walk, name: string, level?: number) =>
  walk.page
    .getByRole("heading", level === undefined ? { name } : { name, level })
    .first()
    .waitFor();
export const saying = (walk: Walk, words: string | RegExp) => {
  const said = expect.poll(() => told(walk.page), { timeout: 15_000 });
  return typeof words === "string" ? said.toContain(words.replace(/\s+/g, " ")) : said.toMatch(words);
};
export const open = async (walk: Walk, path: string, title: string) => {
  await walk.goTo(path);
  await heading(walk, title, 1);
};

/** A stage ends on a screen with nothing for axe to find, as wide as the phone, and in English with no Chinese but names and quotes. */
export async function standsWell(walk: Walk): Promise<void> {
  await walk.page.waitForFunction(() => document.querySelector("main [aria-busy=true]") === null);
  const at = await walk.page.evaluate(() => location.hash);
  const found = [...(await axeFaults(walk.page)), ...(await tooWide(walk.page, 360))];
  const foreign = walk.speech === "en" ? await foreignWords(walk.page) : [];
  expect({ at, found, foreign }).toEqual({ at, found: [], foreign: [] });
}

/** The answers are kept before home stands. */
export async function pastTheDoor(walk: Walk): Promise<void> {
  await press(walk, walk.say.webDoor.nothing);
  await heading(walk, walk.say.webEmptyHome.emptyTitle);
}

/** The only step with a network: the door, and what is needed to read a PDF without one. */
export async function atTheDoor(walk: Walk): Promise<void> {
  const { page, say } = walk;
  await heading(walk, say.webDoor.title, 1);
  await standsWell(walk);
  await pastTheDoor(walk);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await open(walk, "/offline", say.webOffline.title);
  await press(walk, say.webOffline.fetch(say.webOffline.parts.pdf.name));
  await page.getByRole("button", { name: say.webOffline.forget(say.webOffline.parts.pdf.name) }).waitFor(slow);
  await page.reload();
  await heading(walk, say.webOffline.title, 1);
  await page.context().setOffline(true);
}

/** A bill, a contract, a credit report and a message; the contract becomes a debt, the report one nobody is sure of. */
export async function readTheFiles(walk: Walk): Promise<void> {
  const { page, say } = walk;
  await open(walk, "/import", say.webImport.title);
  const report = aReportText({ credit: ["发生过逾期的账户明细如下：", `1.${sentences.overdueLoan}`] });
  const message = `2026-11-18 09:12 【${lender}】您尾号4417的借款已逾期，应还13825.55元，请尽快还款。`;
  await page.locator('input[type="file"]').setInputFiles([
    { name: "alipay.csv", mimeType: "text/csv", buffer: readFileSync(join(files, "alipay.csv")) },
    { name: "contract.pdf", mimeType: "application/pdf", buffer: readFileSync(join(files, "contract.pdf")) },
    { name: "report.txt", mimeType: "text/plain", buffer: Buffer.from(report) },
    { name: "message.txt", mimeType: "text/plain", buffer: Buffer.from(message) },
  ]);
  await page.getByRole("button", { name: say.webImport.found.contract(1) }).waitFor(slow);
  const contract = page.getByRole("region", { name: say.webReview.contractTitle });
  await contract.getByRole("button", { name: say.webReview.tickAll }).click();
  await contract.getByRole("radio", { name: say.webTerms.status.mine, exact: true }).check({ force: true });
  await contract.getByRole("button", { name: say.webReview.takeTerms(20) }).click();
  const accounts = page.getByRole("region", { name: say.webReview.reportTitle });
  await accounts.getByRole("checkbox").first().check();
  await accounts.getByRole("radio", { name: say.webTerms.status.unsure, exact: true }).check({ force: true });
  await accounts.getByRole("button", { name: say.webReview.addDebts(1) }).click();
  await standsWell(walk);
  await answerWhichDebt(walk);
  await press(walk, say.webImport.confirm(8));
  await saying(walk, say.webReview.known(8));
}

/** Each payee once: to the lender of the contract is a repayment of it, to anybody else of none of these. */
export async function answerWhichDebt({ page, say }: Walk): Promise<void> {
  const matching = page.getByRole("region", { name: say.webImport.repaymentsTitle });
  for (let asked = 0; asked < 6; asked += 1) {
    const question = matching.getByRole("region").filter({ has: page.getByRole("button", { name: say.webReview.later }) });
    if ((await question.count()) === 0) return;
    const isOurs = (await shown(question)).includes(`${lender} ${"¥"}`);
    const alike = question.getByRole("checkbox");
    if ((await alike.count()) > 0) await alike.check({ force: true });
    await question.getByRole("button", { name: isOurs ? say.webReview.isFor(lender) : say.webReview.isForNone }).click();
    await page.waitForTimeout(100);
  }
}

/** What stands in no file is typed; then the balance by the contract, what happens, and what of it can be asked about. */
export async function seeTheConsequences(walk: Walk): Promise<void> {
  const { page, say } = walk;
  await open(walk, "/debts/d1/edit", say.webDebt.detailsTitle);
  await openAll(page);
  expect(await page.getByLabel(say.webDebt.lenderType).inputValue()).toBe("consumer-finance");
  expect(await page.getByLabel(say.webDebt.dayCount).inputValue()).toBe("360");
  await page.getByLabel(say.webDebt.claimedTotal).fill("13825.55");
  await page.getByLabel(say.webDebt.claimedOn).fill("2026-11-18");
  for (const [index, on] of ["2025-10-11", "2025-11-11", "2025-12-11"].entries()) {
    await press(walk, say.webDebt.addPayment);
    await page.getByLabel(say.webDebt.paymentDay, { exact: true }).nth(index).fill(on);
    await page.getByLabel(say.webDebt.paymentYuan, { exact: true }).nth(index).fill("1073.03");
  }
  await standsWell(walk);
  await press(walk, say.webDebt.saveDetails);
  await heading(walk, say.webDebt.balanceTitle);
  await saying(walk, money(walk, "12792.30"));
  await saying(walk, money(walk, "1087.12"));
  await standsWell(walk);
  await page.getByRole("link", { name: say.webPath.openDebt }).click();
  await heading(walk, say.webPath.pathTitle);
  await standsWell(walk);
}

const spendings = [
  ["housing", "1500"],
  ["food", "1350"],
  ["utilities", "260"],
  ["transport", "220"],
  ["dependants", "600"],
  ["medical", "150"],
  ["reserve", "200"],
] as const;

/** The month, the papers, and the sheet that is handed over. */
export async function prepareTheMaterials(walk: Walk): Promise<void> {
  const { page, say } = walk;
  const words = say.webHousehold;
  await open(walk, "/household", words.title);
  await page.getByRole("radio", { name: say.webTerms.incomeType.fixed }).check({ force: true });
  for (const [month, yuan] of [
    ["2026-08", "6235"],
    ["2026-09", "6180"],
    ["2026-10", "6240"],
  ] as const) {
    await page.getByLabel(say.webFormat.month(month), { exact: true }).fill(yuan);
  }
  for (const [kind, yuan] of spendings) {
    await page.getByLabel(say.webTerms.spending[kind], { exact: true }).fill(yuan);
  }
  await page.getByLabel(words.household).fill("3");
  await page.getByLabel(words.hardship).selectOption("wage-cut");
  await press(walk, words.save);
  await saying(walk, money(walk, "1900"));
  await standsWell(walk);
  for (const path of ["/papers", "/statement"]) {
    await walk.goTo(path);
    await saying(walk, path === "/papers" ? lender : /4,?280\.00/);
    await standsWell(walk);
  }
}

/** The first of the ways, after two answers. */
export async function chooseTheChannel(walk: Walk): Promise<void> {
  const { page, say } = walk;
  await open(walk, "/debts/d1/channel", say.webChannel.title);
  await page.getByRole("radio", { name: say.webChannel.urgencies.week }).check({ force: true });
  await page.getByRole("radio", { name: say.webChannel.evidences.yes }).check({ force: true });
  await heading(walk, say.webChannel.first);
  await standsWell(walk);
}

/** A plan, the words that keep to it, and a turn with somebody made up. */
export async function planAndWords(walk: Walk): Promise<void> {
  const { page, say } = walk;
  await open(walk, "/plan", say.webPlan.title);
  await saying(walk, say.webPlan.outcome(money(walk, "1900"), 8, dayOf(walk, "2027-07-24")));
  await press(walk, say.webPlan.useIt);
  await saying(walk, say.webPlan.chosen);
  await standsWell(walk);
  await open(walk, "/debts/d1/words?channel=letter", say.webWords.title);
  await saying(walk, lender);
  await standsWell(walk);
  await walk.goTo("/rehearsal?agent=cold&seed=3");
  await page.getByLabel(say.webRehearsal.typeLabel).fill("我上个月降薪了，没能按时还，我愿意还完。");
  await press(walk, say.webRehearsal.say);
  await expect.poll(() => page.getByRole("log").locator("p").count()).toBe(3);
  await standsWell(walk);
}
