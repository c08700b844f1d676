/**
 * The words of the pages in both languages, by the names they have in the app: a walk that presses "save" goes through the
 * app in either language, and stops where one of them says something else than its text.
 */

import { agreement } from "@tanhao/text/zh-CN/agreement";
import { document } from "@tanhao/text/zh-CN/document";
import { given } from "@tanhao/text/zh-CN/given";
import { webAgreement } from "@tanhao/text/zh-CN/web-agreement";
import { webBackup } from "@tanhao/text/zh-CN/web-backup";
import { webCaseHome } from "@tanhao/text/zh-CN/web-case-home";
import { webChannel } from "@tanhao/text/zh-CN/web-channel";
import { webCompanion } from "@tanhao/text/zh-CN/web-companion";
import { webContact } from "@tanhao/text/zh-CN/web-contact";
import { webDebt } from "@tanhao/text/zh-CN/web-debt";
import { webDoor } from "@tanhao/text/zh-CN/web-door";
import { webEmptyHome } from "@tanhao/text/zh-CN/web-empty-home";
import { webEscalation } from "@tanhao/text/zh-CN/web-escalation";
import { webEvidence } from "@tanhao/text/zh-CN/web-evidence";
import { webFirstWords } from "@tanhao/text/zh-CN/web-first-words";
import { webFormat } from "@tanhao/text/zh-CN/web-format";
import { webHousehold } from "@tanhao/text/zh-CN/web-household";
import { webImport } from "@tanhao/text/zh-CN/web-import";
import { webOffline } from "@tanhao/text/zh-CN/web-offline";
import { webPath } from "@tanhao/text/zh-CN/web-path";
import { webPlan } from "@tanhao/text/zh-CN/web-plan";
import { webPromises } from "@tanhao/text/zh-CN/web-promises";
import { webRehearsal } from "@tanhao/text/zh-CN/web-rehearsal";
import { webReview } from "@tanhao/text/zh-CN/web-review";
import { webSettled } from "@tanhao/text/zh-CN/web-settled";
import { webShell } from "@tanhao/text/zh-CN/web-shell";
import { webStages } from "@tanhao/text/zh-CN/web-stages";
import { webTerms } from "@tanhao/text/zh-CN/web-terms";
import { webWords } from "@tanhao/text/zh-CN/web-words";
import { type English, english } from "../../apps/web/src/language/english.ts";

const chinese = {
  agreement,
  document,
  given,
  webAgreement,
  webBackup,
  webCaseHome,
  webChannel,
  webCompanion,
  webContact,
  webDebt,
  webDoor,
  webEmptyHome,
  webEscalation,
  webEvidence,
  webFirstWords,
  webFormat,
  webHousehold,
  webImport,
  webOffline,
  webPath,
  webPlan,
  webPromises,
  webRehearsal,
  webReview,
  webSettled,
  webShell,
  webStages,
  webTerms,
  webWords,
};

export type Speech = "zh-CN" | "en";
export type Words = Pick<English, keyof typeof chinese>;

export const wordsOf = (speech: Speech): Words => (speech === "en" ? english : chinese);
