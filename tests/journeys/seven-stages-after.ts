/** The second half of the walk (seven-stages.ts has the reckoning): the call, the agreement, the day it is broken, and what is kept of it all. */

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { day } from "@tanhao/core/day";
import { aBillOf2023, aRepayment } from "@tanhao/readers/an-alipay-bill";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { openAll, shown, told } from "./in-browser.ts";
import { answerWhichDebt, dayOf, heading, lender, money, open, pastTheDoor, press, saying, standsWell, type Walk } from "./seven-stages.ts";

const passphrase = "雨天 窗边 铅笔 河";
const program = join(import.meta.dirname, "../../bin/tanhao.mjs");

/** A line of one's own is looked at before it is sent: 3,000.00 a month are more than the month carries. Only tried, so not kept. */
export async function checkTheTone(walk: Walk): Promise<void> {
  const { page, say } = walk;
  const words = say.webCompanion;
  await walk.goTo("/debts/d1/talk?channel=chat");
  await page.getByLabel(words.typeLabel).fill("客服：您这边打算怎么还\n我：我每个月还三千，12月10号开始\n客服：好的");
  await press(walk, words.hear);
  await saying(walk, words.ownSaid(words.ownKinds["over-promise"], "我每个月还三千，12月10号开始"));
  await saying(walk, words.ownBetter);
  await press(walk, words.end);
  await press(walk, words.discard);
  await press(walk, words.discardYes);
  await page.waitForFunction(() => location.hash.includes("/words"));
}

/** The call: put off, pressed for 2,500.00, a sum of one's own weighed, a promise of theirs, the read-back, the entry. */
export async function talk(walk: Walk): Promise<void> {
  const { page, say } = walk;
  const words = say.webCompanion;
  await walk.goTo("/debts/d1/talk");
  await saying(walk, words.share(money(walk, "1900"), money(walk, "1900")));
  await press(walk, words.startTalk);
  await press(walk, words.chips.VAGUE);
  await saying(walk, words.stalled.vague(1));
  await page.getByLabel(words.typeLabel).fill("您今天必须还两千五，就今天能办");
  await press(walk, words.hear);
  await saying(walk, words.stop);
  await saying(walk, money(walk, "2500"));
  await standsWell(walk);
  await press(walk, words.toolsShort.sum);
  const guard = page.getByRole("dialog");
  await guard.getByLabel(words.sum).fill("1900.01");
  await expect.poll(() => shown(guard)).toContain(money(walk, "1900.01"));
  expect(await shown(guard)).not.toContain(words.sumFits);
  await guard.getByLabel(words.sum).fill("1000");
  await expect.poll(() => shown(guard)).toContain(words.sumFits);
  await page.keyboard.press("Escape");
  await press(walk, words.toolsShort.promise);
  await press(walk, words.matters["call-back"]);
  await press(walk, words.inDays(3, say.webFormat.monthDay(day("2026-11-27"))));
  await press(walk, words.end);
  await heading(walk, words.readBackTitle);
  await page
    .getByRole("group", { name: words.items.creditor })
    .getByRole("radio", { name: words.told.yes, exact: true })
    .check({ force: true });
  await page.getByLabel(words.toldWhat(words.items.creditor)).fill(lender);
  await saying(walk, words.unsaid(9));
  await standsWell(walk);
  await press(walk, say.webContact.save);
  await heading(walk, words.keptTitle);
  await open(walk, "/contacts", say.webContact.listTitle);
  await openAll(page);
  await saying(walk, "您今天必须还两千五，就今天能办");
  await saying(walk, dayOf(walk, "2026-11-27"));
  await standsWell(walk);
}

/** What a person types in the own language. */
const own = (walk: Walk, chinese: string, english: string): string => (walk.speech === "en" ? english : chinese);

/** What they offered next, whole and inside the month, and kept once both said yes. */
export async function agree(walk: Walk): Promise<void> {
  const { page, say } = walk;
  const words = say.webAgreement;
  await open(walk, "/debts/d1/agreement", words.title);
  await openAll(page);
  const type = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
  const choose = (label: string, name: string) => page.getByLabel(label, { exact: true }).selectOption({ label: name });
  await type(words.each, "1000");
  await type(words.months, "12");
  await type(words.first, "2026-12-11");
  await type(words.total, "11000");
  await saying(walk, money(walk, "12000").slice(1));
  await type(words.total, "12000");
  await type(words.creditor, lender);
  await type(words.contract, "QH-XF-2025-0910-004417");
  await type(words.balance, "12000");
  await type(words.balanceDay, "2026-11-24");
  await type(say.document.part.principal, "12000");
  await choose(words.interest, say.agreement.courses.stops);
  await choose(words.penalty, say.agreement.courses.stops);
  await page.getByLabel(words.ifLate).fill(own(walk, "三天内补上仍算按期", "in time if paid within three days"));
  await choose(words.payee, say.agreement.payees["in-app"]);
  await choose(words.method, say.agreement.methods.app);
  await choose(words.allocation, say.agreement.allocations["principal-first"]);
  await choose(words.form, words.forms["in-app"]);
  await choose(words.confirmed, words.confirmations.app);
  await choose(words.signer, words.signers.creditor);
  await choose(words.collection, words.yes);
  await choose(words.debit, words.yes);
  await page.getByLabel(words.record).fill(own(walk, "按期履行期间不新增逾期", "nothing new overdue while it is kept"));
  await page.getByLabel(words.certificate).fill(own(walk, "还完三个工作日内", "within three working days"));
  await page.getByRole("radio", { name: words.addedChoices.no }).check({ force: true });
  await saying(walk, say.agreement.verdict["complete-and-inside"]);
  await standsWell(walk);
  await page.getByLabel(words.agreedYes).check({ force: true });
  await press(walk, words.keep);
  await saying(walk, words.keptOn(dayOf(walk, "2026-11-24")));
  await saying(walk, words.keptMore(12));
}

/** A day after the first instalment: the bill shows that the old sum went out. */
export async function watchTheAgreement(walk: Walk): Promise<void> {
  const { page, say } = walk;
  await page.context().clock.setFixedTime(new Date("2026-12-12T10:00:00+08:00"));
  await page.reload();
  await open(walk, "/import", say.webImport.title);
  const row = aRepayment({ time: "2026-12-11 09:00:00", counterparty: lender, description: "青禾分期还款", amount: "1073.03" });
  const bill = { name: "december.csv", mimeType: "text/csv", buffer: Buffer.from(aBillOf2023([row])) };
  await page.locator('input[type="file"]').setInputFiles([bill]);
  await heading(walk, say.webImport.repaymentsTitle);
  await answerWhichDebt(walk);
  await press(walk, say.webImport.confirm(1));
  await saying(walk, say.webReview.known(1));

  await open(walk, "/promises", say.webPromises.title);
  await saying(walk, say.given.breaches["debit-old-sum"]);
  await openAll(page);
  await saying(
    walk,
    say.given.agreed["debit-old-sum"]({
      on: dayOf(walk, "2026-11-24"),
      day: dayOf(walk, "2026-12-11"),
      yuan: money(walk, "1000"),
    }),
  );
  await saying(walk, money(walk, "1073.03"));
  await standsWell(walk);
  await press(walk, say.webPromises.asked);
  await saying(walk, say.webPromises.title);
}

/** Nobody answered: whom to ask next; and how far the way to a settled debt is. */
export async function goOn(walk: Walk): Promise<void> {
  const { page, say } = walk;
  await open(walk, "/debts/d1/escalation", say.webEscalation.title);
  await heading(walk, say.webEscalation.now);
  await openAll(page);
  await standsWell(walk);
  await open(walk, "/debts/d1/settled", say.webSettled.title);
  await saying(walk, say.webSettled.left(11, money(walk, "10926.97")));
  await press(walk, `${say.webSettled.tick} ${say.webSettled.before.creditor}`);
  await saying(walk, say.webSettled.beforeCount(1, 18));
  await standsWell(walk);
}

/** A package of evidence, checked by the program on a computer. */
export async function packTheEvidence(walk: Walk, folder: string): Promise<void> {
  const { page, say } = walk;
  await open(walk, "/evidence", say.webEvidence.title);
  await standsWell(walk);
  const path = await saved(page, () => press(walk, say.webEvidence.make), join(folder, "evidence.zip"));
  // Ends with another code than 0, and so throws, where anything in the package is not as it was written.
  execFileSync(process.execPath, [program, "verify", path], { encoding: "utf8" });
}

export async function backUp(walk: Walk, folder: string): Promise<string> {
  const { page, say } = walk;
  const words = say.webBackup;
  await open(walk, "/backup", words.title);
  await page.getByLabel(words.passphrase, { exact: true }).fill(passphrase);
  await page.getByLabel(words.again, { exact: true }).fill(passphrase);
  await page.getByRole("checkbox", { name: words.understood }).check({ force: true });
  const path = await saved(page, () => press(walk, words.make), join(folder, "own.tanhao-backup"));
  await standsWell(walk);
  return path;
}

export async function restore(walk: Walk, path: string): Promise<void> {
  const { page, say } = walk;
  await pastTheDoor(walk);
  await open(walk, "/restore", say.webBackup.restoreTitle);
  await page.locator("input[type=file]").setInputFiles(path);
  await page.getByLabel(say.webBackup.itsPassphrase, { exact: true }).fill(passphrase);
  await press(walk, say.webBackup.check);
  await page.getByRole("button", { name: say.webBackup.replace }).click({ timeout: 60_000 });
  await heading(walk, say.webCaseHome.standTitle);
}

/** What every screen of the case says, to be held against the same on another phone. */
export async function standing(walk: Walk): Promise<readonly string[]> {
  const said: string[] = [];
  for (const path of ["/", "/debts/d1", "/plan", "/promises", "/contacts", "/debts/d1/settled"]) {
    await walk.goTo(path);
    await walk.page.waitForTimeout(500);
    said.push(await told(walk.page));
  }
  return said;
}

/** Where I stand: one debt mine and overdue, one to be cleared up, and the stages gone through. */
export async function standsAtHome(walk: Walk): Promise<void> {
  const { page, say } = walk;
  await walk.goTo("/");
  await heading(walk, say.webCaseHome.standTitle);
  await saying(walk, say.webCaseHome.stand(1, 1, 1));
  const map = page.getByRole("region", { name: say.webStages.title });
  const stages = await shown(map);
  for (const [stage, name] of Object.entries(say.webStages.names))
    expect({ stage, is: stages.includes(name) }).toEqual({ stage, is: true });
  expect(stages).toContain(say.webStages.plan["plan-chosen"]);
  await standsWell(walk);
}

async function saved(page: Page, make: () => Promise<void>, to: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), make()]);
  await download.saveAs(to);
  return to;
}
