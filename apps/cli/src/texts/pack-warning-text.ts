/** A warning of a pack as a sentence. */

import type { PackWarning } from "@tanhao/app/pack/pack-warnings";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { StaleRow } from "@tanhao/core/law/list-law";
import { wordRefusedValue } from "@tanhao/text/word-finding";
import { wordReadFailure } from "@tanhao/text/word-read-failure";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import { yuanFor } from "../print/yuan.ts";
import type { Texts } from "./chinese.ts";
import { nameOfDebt } from "./debt-name.ts";
import { staleText } from "./stale-text.ts";

export const packWarningText =
  (facts: CaseFacts, cli: CliText, texts: Texts) =>
  (warning: PackWarning): string => {
    const { warnings: say } = cli.pack;
    switch (warning.kind) {
      case "in-danger":
        return say.inDanger;
      case "paid-agent":
        return say.paidAgent;
      case "collectors-at-door":
        return say.collectorsAtDoor;
      case "court-paper": {
        const { paper, deadline, passed } = warning;
        const known = deadline?.state === "known" ? deadline : null;
        const unsure = known?.certain === false;
        return say.courtPaper({
          paper: texts.document.court[paper.kind],
          received: paper.received,
          last: known?.last ?? null,
          passed,
          unsure,
        });
      }
      case "neutral-words":
        return say.neutralWords(
          nameOfDebt(facts, warning.debt),
          warning.because.map((reason) => texts.document.neutral[reason]),
        );
      case "facts-missing":
        return say.factsMissing(nameOfDebt(facts, warning.debt), warning.missing.map(cli.fact));
      case "capacity-unknown":
        return cli.capacity.missing(warning.missing.map(cli.fact));
      case "no-plan":
        return `${cli.plan.noneFits}${cli.plan.blockedBy[warning.blockedBy]}`;
      case "firm-above-capacity":
        return say.firmAboveCapacity;
      case "floor-unchecked":
        return cli.capacity.floorUnchecked;
      case "file-missing":
        return say.fileMissing(warning.path);
      case "bill-unread":
        return `${warning.path}: ${wordReadFailure(warning.failure, texts.importing)}`;
      case "rows-unreadable":
        return say.rowsUnreadable(warning.file, warning.lines);
      case "payment-row-differs": {
        const { row } = warning;
        const payment = { debt: warning.debt, day: warning.day, sum: yuanFor(warning.fen), file: warning.file, line: warning.line };
        if (row === null) return say.noSuchRow(payment);
        return row.paid ? say.rowDiffers(payment, row.day, yuanFor(row.fen)) : say.rowNotPaid(payment);
      }
      case "payment-row-twice":
        return say.rowTwice(warning.file, warning.line, warning.debts);
      case "repayment-unaccounted":
        return say.unaccounted({ ...warning, sum: yuanFor(warning.fen), to: warning.lender ?? warning.counterparty ?? "" });
      case "paper-left-out":
        return say.paperLeftOut(warning.file, warning.characters.join(" "));
      case "law-stale":
        return cli.at(
          warning.row.title[texts.law.book],
          [staleText(warning.row.reason, texts.law), ...supplied(warning.row, cli)].join(" "),
        );
      case "law-value-refused":
        return wordRefusedValue(warning.refused, texts.law, texts.explanation);
      case "records-unread":
        return say.recordsUnread(warning.count);
    }
  };

const supplied = ({ id, reason }: StaleRow, cli: CliText): readonly string[] =>
  reason.why === "series-ended" ? [cli.standing.supplyLawValue(id, reason.unknownFrom)] : [];
