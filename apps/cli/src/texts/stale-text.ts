/** Why a parameter of the law should be looked at again, as a sentence. */

import type { StaleReason } from "@tanhao/core/law/list-law";
import type { Texts } from "./chinese.ts";

export function staleText(reason: StaleReason, law: Texts["law"]): string {
  switch (reason.why) {
    case "checked-long-ago":
      return law.stale["checked-long-ago"](reason.checked);
    case "series-ended":
      return law.stale["series-ended"](reason.unknownFrom);
    case "low-confidence":
      return law.stale["low-confidence"]();
  }
}
