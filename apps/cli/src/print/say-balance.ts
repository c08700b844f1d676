/** The balance of one debt by part, beside the claim where there is one; how it grows and what the loan costs a year. */

import { balanceParts, totalOf } from "@tanhao/core/debt/balance";
import { onOwnDay } from "@tanhao/core/standing/claim-difference";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { columns } from "./columns.ts";
import type { SayWords } from "./say-words.ts";
import { percentFor, yuanFor } from "./yuan.ts";

/** The difference is the one on the claim's own day; the day is in its heading where it is another one. */
export function balanceLines(standing: DebtStanding, { cli, texts }: SayWords): string[] {
  const { debt, balance, difference, missing, on } = standing;
  const { standing: text } = cli;
  const { charged } = texts.standing;
  const { day } = texts.explanation;
  const { claimed } = debt;
  if (balance === null) {
    const claim = claimed ? text.onlyClaimed(yuanFor(claimed.totalFen), claimed.on) : charged.noClaim;
    return [`  ${text.missing(missing.map(cli.fact))}`, `  ${claim}`];
  }
  if (debt.principal.paidOut !== undefined && on < debt.principal.paidOut) return [`  ${charged.notPaidOut(day(on))}`];
  const compared = onOwnDay(difference);
  const differenceHead = claimed && claimed.on !== on ? text.differenceOn(claimed.on) : text.difference;
  const rows = balanceParts
    .filter((part) => balance[part] !== 0 || claimed?.parts[part] !== undefined)
    .map((part) => {
      const found = compared.find((row) => row.part === part);
      return [
        texts.document.part[part],
        yuanFor(balance[part]),
        found ? yuanFor(found.claimedFen) : "",
        found ? text.because(yuanFor(found.fen), texts.document.because[found.because]) : "",
      ];
    });
  const whole = compared.find((row) => row.part === "total");
  const total = [
    text.total,
    yuanFor(totalOf(balance)),
    claimed ? yuanFor(claimed.totalFen) : "",
    whole ? text.because(yuanFor(whole.fen), texts.document.because[whole.because]) : "",
  ];
  const head = ["", text.byContract(on), claimed ? text.byClaim(claimed.on) : "", claimed ? differenceHead : ""];
  const settled = totalOf(balance) === 0;
  const note = claimed ? (claimed.on > on ? [`  ${charged.claimAhead(day(claimed.on))}`] : []) : settled ? [] : [`  ${charged.noClaim}`];
  return [...columns([head, ...rows, total], [1, 2]), ...note];
}

export function costLines({ perDayFen, perMonthFen, yearlyCost }: DebtStanding, { cli }: SayWords): string[] {
  const { standing: text, cost } = cli;
  const growing =
    perDayFen !== null && perMonthFen !== null && perMonthFen > 0 ? [`  ${text.growth(yuanFor(perDayFen), yuanFor(perMonthFen))}`] : [];
  if (yearlyCost === null) return growing;
  if (yearlyCost.solutions === "none") return [...growing, `  ${cost.none}`];
  if (yearlyCost.effective === null) return [...growing, `  ${cost.several(yearlyCost.all.map(percentFor).join(", "))}`];
  const nominal = yearlyCost.nominal === null ? [] : [cost.nominal(percentFor(yearlyCost.nominal))];
  return [...growing, `  ${[cost.one(percentFor(yearlyCost.effective)), ...nominal].join("  ")}`];
}
