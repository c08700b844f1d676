/** Days and sums on the page have moved on while it was open: said once a day, so that nobody wonders. */

import { notify } from "../design/Notice.tsx";
import { format } from "../language/words.ts";
import { bannerWords } from "./banner-words.ts";
import { today } from "./today.ts";

export const sayNewDay = (): void => notify(bannerWords().newDay(format().day(today())));
