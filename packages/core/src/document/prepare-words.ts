/**
 * The words for one debt on one channel: the document, and its parts as a program wants them (one chat message each;
 * subject and body of an e-mail). Sends nothing, guesses no address.
 */

import type { PreparedChannel } from "../channel/channel.ts";
import type { DebtId } from "../ids.ts";
import type { NeutralReason } from "../standing/standing.ts";
import type { Block, Document } from "./block.ts";
import { blocksToText } from "./blocks-to-text.ts";
import type { DocumentInput } from "./document-input.ts";
import { makeDebtDocument } from "./make-document.ts";
import type { DebtDocumentName } from "./template.ts";

export interface PreparedWords {
  readonly channel: PreparedChannel;
  readonly debt: DebtId;
  readonly words: "open" | "neutral";
  /** Why only the neutral set is used; empty when open. */
  readonly because: readonly NeutralReason[];
  readonly document: Document;
  /** What is said or sent, in order: one chat message each, one spoken line each. E-mail and letter: the whole text as one. */
  readonly parts: readonly { readonly label: string; readonly text: string }[];
  readonly email: Email | null;
  /** Facts to ask for, by path: `debts[0].lender.name`. */
  readonly missing: readonly string[];
}

export interface Email {
  readonly to: null;
  readonly subject: string;
  readonly body: string;
  readonly attachments: Document["annexes"];
}

const documentFor: Record<PreparedChannel, DebtDocumentName> = {
  phone: "call-sheet",
  chat: "chat",
  email: "email",
  letter: "letter",
  branch: "branch",
};

export function prepareWords(input: DocumentInput, debt: DebtId, channel: PreparedChannel): PreparedWords {
  const document = makeDebtDocument(documentFor[channel], debt, input);
  const standing = input.standing.debts.find((each) => each.debt.id === debt);
  const allowed = standing?.words ?? { set: "neutral", because: ["facts-missing"] };
  const body = document.blocks.filter(({ is }) => is !== "title");
  return {
    channel,
    debt,
    words: allowed.set,
    because: allowed.set === "neutral" ? allowed.because : [],
    document,
    parts:
      channel === "email" || channel === "letter"
        ? [{ label: document.title, text: blocksToText(body, document.lang) }]
        : linesOf(document.blocks),
    email:
      channel === "email"
        ? { to: null, subject: document.title, body: blocksToText(body, document.lang), attachments: document.annexes }
        : null,
    missing: document.missing,
  };
}

const linesOf = (blocks: readonly Block[]): PreparedWords["parts"] =>
  blocks.flatMap((block) => (block.is === "line" ? [{ label: block.label, text: block.text }] : []));
