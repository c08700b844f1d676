/** What another tab did to the case, said in this one. */

import { notify } from "../design/Notice.tsx";
import { bannerWords } from "../shell/banner-words.ts";

export const sayErased = (): void => notify(bannerWords().erasedElsewhere);
