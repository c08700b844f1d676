/** See below; first public shape. */
import type { DebtId } from "../ids.ts";
import type { NeutralReason } from "../standing/standing.ts";
import type { Document } from "./block.ts";
import type { DocumentInput } from "./make-document.ts";

export const channels = ["phone", "chat", "email", "letter", "branch"] as const;
export type Channel = (typeof channels)[number];

export interface PreparedWords {
  readonly channel: Channel;
  readonly debt: DebtId;
  readonly words: "open" | "neutral";
  /** Why only the neutral set is used; empty when open. */
  readonly because: readonly NeutralReason[];
  readonly document: Document;
  /** For chat: one message each, in order. For phone and branch: the lines to say. For e-mail and letter: one part, the whole text. */
  readonly parts: readonly { readonly label: string; readonly text: string }[];
  /** Only for e-mail; the address is never guessed. */
  readonly email: {
    readonly to: null;
    readonly subject: string;
    readonly body: string;
    readonly attachments: readonly { readonly file: string; readonly why: string }[];
  } | null;
  /** Facts to ask for, by path: `debts[0].lender.name`. */
  readonly missing: readonly string[];
}

export declare function prepareWords(input: DocumentInput, debt: DebtId, channel: Channel): PreparedWords;
