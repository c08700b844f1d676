/** What in a text admits a debt, without the warnings that name what is not to be said. */

import { admissionPatterns } from "@tanhao/content/documents";
import { admissionFinder } from "@tanhao/core/talk/admission";

const find = admissionFinder(admissionPatterns);

const warnings =
  /不认、不付、不约日子|不承认[，、]不答应[，、]不求延期|承认、约定还款、请求延期都可能让它重新起算|admit nothing, agree to nothing, ask for no delay/gi;

export const admissionsIn = (text: string): readonly unknown[] => find(text.replace(warnings, ""));
