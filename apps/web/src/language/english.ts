/** All English words of the web app, loaded as one piece when English is chosen. */

import { agreement } from "@tanhao/text/en/agreement";
import { channel } from "@tanhao/text/en/channel";
import { document } from "@tanhao/text/en/document";
import { escalation } from "@tanhao/text/en/escalation";
import { facts } from "@tanhao/text/en/facts";
import { followup } from "@tanhao/text/en/followup";
import { given } from "@tanhao/text/en/given";
import { glossaryNames } from "@tanhao/text/en/glossary-names";
import { importing } from "@tanhao/text/en/import";
import { law } from "@tanhao/text/en/law";
import { lawBook } from "@tanhao/text/en/law-book";
import { materials } from "@tanhao/text/en/materials";
import { month } from "@tanhao/text/en/month";
import { standing } from "@tanhao/text/en/standing";
import { verify } from "@tanhao/text/en/verify";
import { webActions } from "@tanhao/text/en/web-actions";
import { webAgreement } from "@tanhao/text/en/web-agreement";
import { webAsk } from "@tanhao/text/en/web-ask";
import { webBackup } from "@tanhao/text/en/web-backup";
import { webBanners } from "@tanhao/text/en/web-banners";
import { webCaseHome } from "@tanhao/text/en/web-case-home";
import { webChannel } from "@tanhao/text/en/web-channel";
import { webCompanion } from "@tanhao/text/en/web-companion";
import { webContact } from "@tanhao/text/en/web-contact";
import { webDebt } from "@tanhao/text/en/web-debt";
import { webDoor } from "@tanhao/text/en/web-door";
import { webEmptyHome } from "@tanhao/text/en/web-empty-home";
import { webEscalation } from "@tanhao/text/en/web-escalation";
import { webEvidence } from "@tanhao/text/en/web-evidence";
import { webFailure } from "@tanhao/text/en/web-failure";
import { webFirstWords } from "@tanhao/text/en/web-first-words";
import { webFormat } from "@tanhao/text/en/web-format";
import { webHelp } from "@tanhao/text/en/web-help";
import { webHelpNear } from "@tanhao/text/en/web-help-near";
import { webHelpTour } from "@tanhao/text/en/web-help-tour";
import { webHelper } from "@tanhao/text/en/web-helper";
import { webHome } from "@tanhao/text/en/web-home";
import { webHousehold } from "@tanhao/text/en/web-household";
import { webImport } from "@tanhao/text/en/web-import";
import { webInApp } from "@tanhao/text/en/web-in-app";
import { webInstall } from "@tanhao/text/en/web-install";
import { webLaw } from "@tanhao/text/en/web-law";
import { webLetters } from "@tanhao/text/en/web-letters";
import { webLock } from "@tanhao/text/en/web-lock";
import { webMonth } from "@tanhao/text/en/web-month";
import { webOffline } from "@tanhao/text/en/web-offline";
import { webPath } from "@tanhao/text/en/web-path";
import { webPlan } from "@tanhao/text/en/web-plan";
import { webPromises } from "@tanhao/text/en/web-promises";
import { webRehearsal } from "@tanhao/text/en/web-rehearsal";
import { webReminders } from "@tanhao/text/en/web-reminders";
import { webReview } from "@tanhao/text/en/web-review";
import { webSettings } from "@tanhao/text/en/web-settings";
import { webSettled } from "@tanhao/text/en/web-settled";
import { webShell } from "@tanhao/text/en/web-shell";
import { webStages } from "@tanhao/text/en/web-stages";
import { webTerms } from "@tanhao/text/en/web-terms";
import { webTimeline } from "@tanhao/text/en/web-timeline";
import { webUndo } from "@tanhao/text/en/web-undo";
import { webWays } from "@tanhao/text/en/web-ways";
import { webWeek } from "@tanhao/text/en/web-week";
import { webWords } from "@tanhao/text/en/web-words";
import { explainedOnScreen } from "@tanhao/text/explained-on-screen";

export const english = {
  agreement,
  channel,
  document,
  escalation,
  explanationWords: explainedOnScreen,
  facts,
  followup,
  given,
  glossaryNames,
  importing,
  law,
  lawBook,
  materials,
  month,
  standing,
  verify,
  webActions,
  webAsk,
  webBackup,
  webHelp,
  webHelpNear,
  webHelpTour,
  webHelper,
  webCaseHome,
  webChannel,
  webAgreement,
  webBanners,
  webCompanion,
  webContact,
  webDebt,
  webDoor,
  webEmptyHome,
  webEvidence,
  webEscalation,
  webFailure,
  webFirstWords,
  webFormat,
  webHome,
  webHousehold,
  webImport,
  webInApp,
  webInstall,
  webOffline,
  webLaw,
  webLetters,
  webLock,
  webMonth,
  webPath,
  webPlan,
  webPromises,
  webRehearsal,
  webReminders,
  webReview,
  webSettings,
  webSettled,
  webShell,
  webStages,
  webTerms,
  webTimeline,
  webUndo,
  webWays,
  webWeek,
  webWords,
};

export type English = typeof english;
