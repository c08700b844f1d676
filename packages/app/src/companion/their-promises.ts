/**
 * Promises of the other side in words that were typed or pasted, each as a form holds it, in their own words. What they refused, took
 * back or cannot bind themselves to is left out; kept is only what the person taps.
 */

import { known } from "@tanhao/core/debt/facts-document-place";
import { stillStands } from "@tanhao/core/followup/commitment";
import { toYuan } from "@tanhao/core/money";
import type { FoundCommitment } from "@tanhao/core/talk/promises/find-commitments";
import type { CommitmentForm } from "../record/contact-form.ts";
import type { TalkTurn } from "./talk-form.ts";

export const theirPromises = (commitments: readonly FoundCommitment[]): readonly CommitmentForm[] =>
  commitments.flatMap(({ who, what, fen, due, quote, status }) => {
    const stands = stillStands({ who, what, status, ...known({ fen: fen ?? undefined, dueDay: due?.day ?? undefined }) });
    if (!stands || (who !== "lender" && who !== "agent")) return [];
    return [{ who, what: quote, yuan: fen === null ? "" : toYuan(fen), dueDay: due?.day ?? "" }];
  });

/** A and B are how a conversation names its sides. What was only tapped has no words. */
export const transcriptOf = (turns: readonly TalkTurn[]): string =>
  turns
    .filter(({ text }) => text !== "")
    .flatMap(({ by, text, day }) => [...(day === "" ? [] : [day]), `${by === "them" ? "A" : "B"}: ${text}`])
    .join("\n");
