/**
 * What is typed about files that were chosen and nothing of which is stored yet: words of a picture put right, the day and the debt
 * of a message. A reload takes the files away; who chooses them again finds this again, for it goes by the fingerprint of the
 * picture or of the message, never by a name. What nobody came back to for a month is forgotten.
 */

import { addDays, type Day, parseDay } from "@tanhao/core/day";
import { type Hash, hashBytes, hashText } from "@tanhao/journal/sha256";
import { createDraft } from "../shell/draft.ts";

export interface MessageAnswer {
  readonly day: string;
  readonly debt: string;
}

interface AnswersForm {
  /** When the first of it was typed. */
  on: string;
  /** By picture: piece of writing and what stands there. */
  mended: { [picture: Hash]: { [piece: string]: string } };
  messages: { [message: Hash]: MessageAnswer };
}

const keptDays = 30;

/** Inside a root: its end is the end of the case's files. */
export function createImportAnswers(today: Day) {
  const fresh: AnswersForm = { on: today, mended: {}, messages: {} };
  const { form, set, startFrom } = createDraft("import-answers", fresh);
  const begun = parseDay(form.on);
  if (!begun.ok || addDays(begun.value, keptDays) < today) startFrom(fresh);
  return {
    mendedIn: (picture: Uint8Array) => {
      const of = hashBytes(picture);
      return {
        text: (piece: string): string | undefined => form.mended[of]?.[piece],
        mend: (piece: string, text: string): void => set("mended", of, (now) => ({ ...now, [piece]: text })),
      };
    },
    answerTo: (message: string) => {
      const of = hashText(message);
      return {
        given: (): MessageAnswer | undefined => form.messages[of],
        give: (answer: MessageAnswer): void => set("messages", of, answer),
        /** It is kept. */
        done: (): void => set("messages", of, undefined as unknown as MessageAnswer), // which takes it out of the store
      };
    },
  };
}

export type ImportAnswers = ReturnType<typeof createImportAnswers>;
