/** Days and sums on the page have moved on while it was open: said, so that nobody wonders. */

import type { Day } from "@tanhao/core/day";
import { notify } from "../design/Notice.tsx";
import { format } from "../language/words.ts";
import { bannerWords } from "./banner-words.ts";

export const sayNewDay = (today: Day): void => notify(bannerWords().newDay(format().day(today)));
