/** Why an entry should be looked at again, as a sentence. */

import type { Day } from "@tanhao/core/day";
import type { StaleReason } from "@tanhao/core/law/list-law";
import type { law as lawText } from "@tanhao/text/zh-CN/law";

export function staleSentence(reason: StaleReason, law: typeof lawText, day: (day: Day) => string): string {
  switch (reason.why) {
    case "checked-long-ago":
      return law.stale["checked-long-ago"](day(reason.checked));
    case "series-ended":
      return law.stale["series-ended"](day(reason.unknownFrom));
    case "low-confidence":
      return law.stale["low-confidence"]();
  }
}
