/** All English words of the web app, loaded as one piece when English is chosen. */

import { agreement } from "@tanhao/text/en/agreement";
import { channel } from "@tanhao/text/en/channel";
import { document } from "@tanhao/text/en/document";
import { explanationWords } from "@tanhao/text/en/explanation";
import { facts } from "@tanhao/text/en/facts";
import { followup } from "@tanhao/text/en/followup";
import { importing } from "@tanhao/text/en/import";
import { law } from "@tanhao/text/en/law";
import { lawBook } from "@tanhao/text/en/law-book";
import { materials } from "@tanhao/text/en/materials";
import { month } from "@tanhao/text/en/month";
import { standing } from "@tanhao/text/en/standing";
import { webAgreement } from "@tanhao/text/en/web-agreement";
import { webChannel } from "@tanhao/text/en/web-channel";
import { webCompanion } from "@tanhao/text/en/web-companion";
import { webContact } from "@tanhao/text/en/web-contact";
import { webDebt } from "@tanhao/text/en/web-debt";
import { webDoor } from "@tanhao/text/en/web-door";
import { webFailure } from "@tanhao/text/en/web-failure";
import { webFormat } from "@tanhao/text/en/web-format";
import { webHome } from "@tanhao/text/en/web-home";
import { webHousehold } from "@tanhao/text/en/web-household";
import { webImport } from "@tanhao/text/en/web-import";
import { webLaw } from "@tanhao/text/en/web-law";
import { webLetters } from "@tanhao/text/en/web-letters";
import { webMonth } from "@tanhao/text/en/web-month";
import { webPath } from "@tanhao/text/en/web-path";
import { webPlan } from "@tanhao/text/en/web-plan";
import { webRehearsal } from "@tanhao/text/en/web-rehearsal";
import { webReview } from "@tanhao/text/en/web-review";
import { webSettings } from "@tanhao/text/en/web-settings";
import { webShell } from "@tanhao/text/en/web-shell";
import { webTerms } from "@tanhao/text/en/web-terms";
import { webWords } from "@tanhao/text/en/web-words";

export const english = {
  agreement,
  channel,
  document,
  explanationWords,
  facts,
  followup,
  importing,
  law,
  lawBook,
  materials,
  month,
  standing,
  webChannel,
  webAgreement,
  webCompanion,
  webContact,
  webDebt,
  webDoor,
  webFailure,
  webFormat,
  webHome,
  webHousehold,
  webImport,
  webLaw,
  webLetters,
  webMonth,
  webPath,
  webPlan,
  webRehearsal,
  webReview,
  webSettings,
  webShell,
  webTerms,
  webWords,
};

export type English = typeof english;
