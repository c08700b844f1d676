/** When the next call is made: at ten on the next working morning, and in words. */

import { addDays } from "@tanhao/core/day";
import { nextWorkingDay } from "@tanhao/core/followup/working-day";
import { webFirstWords } from "@tanhao/text/zh-CN/web-first-words";
import type { OpenCase } from "../case/open-case.ts";
import { worded } from "../language/language.ts";
import { format } from "../language/words.ts";
import { timeNow } from "../shell/today.ts";

/** When a call is made in office hours: a setting of the page. */
const [callFrom, callTo] = ["10:00", "17:00"];

export const firstWords = worded(webFirstWords, "webFirstWords");

export function callTitle(open: OpenCase): string {
  if (isWorkday(open) && timeNow() < callFrom) return firstWords().today;
  const { day } = nextWorkingDay(open.today(), open.law().lawBook.calendar);
  return day === addDays(open.today(), 1) ? firstWords().tomorrow : firstWords().on(format().monthDay(day), format().weekday(day));
}

/** Past ten, and somebody still answers. */
export const isCallTime = (open: OpenCase): boolean => isWorkday(open) && timeNow() >= callFrom && timeNow() < callTo;

const isWorkday = (open: OpenCase): boolean => nextWorkingDay(addDays(open.today(), -1), open.law().lawBook.calendar).day === open.today();
