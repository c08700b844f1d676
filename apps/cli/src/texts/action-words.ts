/** A next action as a sentence with its reason. */

import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { Action } from "@tanhao/core/followup/action";
import type { Texts } from "./chinese.ts";
import { nameOfDebt } from "./debt-name.ts";

export const actionWords =
  (facts: CaseFacts, { followup, explanation }: Texts) =>
  (action: Action): { readonly text: string; readonly reason: string } => {
    const said = {
      debt: nameOfDebt(facts, action.debt),
      own: action.debt === null ? "" : nameOfDebt(facts, action.debt),
      yuan: action.fen === null ? "" : explanation.money(action.fen),
      day: explanation.day(action.day),
      about: action.about === null ? "" : explanation.day(action.about),
    };
    const noted = action.what === "do-noted" && action.words !== null ? [action.words] : [];
    const asks = action.missing.map((part) => followup.ask[part]);
    return {
      text: followup.actions[action.what](said),
      reason: [followup.reasons[action.why], ...noted, ...asks, ...(action.workingDayUnsure ? [followup.workingDayUnsure] : [])].join(" "),
    };
  };
