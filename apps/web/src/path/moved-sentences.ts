/** What moved a last day, or that the holidays of its year are not known. */

import type { Deadline } from "@tanhao/core/law/deadline";
import { format } from "../language/words.ts";
import { standingWords } from "./standing-words.ts";

export const movedSentences = ({ movedFrom, certain }: Pick<Deadline, "movedFrom" | "certain">): readonly string[] => [
  ...(movedFrom === null ? [] : [standingWords().path.movedFrom(format().day(movedFrom))]),
  ...(certain ? [] : [standingWords().path.holidaysUnknown]),
];
