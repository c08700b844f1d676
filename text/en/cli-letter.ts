/** What the command line says about letters and the other papers of a case, in English. */

import type { cliLetter as chinese } from "../zh-CN/cli-letter.ts";
import { webLetters } from "./web-letters.ts";

export const cliLetter: typeof chinese = {
  letter: {
    groups: webLetters.groups,
    others: "Papers for yourself, and the words for phone, chat and e-mail",
    about: { case: "the whole case", debt: "one debt" },
    needs: (count) => `uses ${count} facts`,
    written: (out) => `Written: ${out}`,
  },
};
