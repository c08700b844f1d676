/**
 * A message that asks for money, kept as evidence: an entry among the contacts with its own words, and the file it was
 * read from. What it claims becomes no fact of any debt.
 */

import type { Day } from "@tanhao/core/day";
import type { DebtId } from "@tanhao/core/ids";
import type { CollectionText } from "@tanhao/core/materials/collection-text";
import { err, type Result } from "@tanhao/core/result";
import { attachFile, type FileNotKept } from "../case/attach-file.ts";
import type { CasePorts, NotKept } from "../case/case-ports.ts";
import type { FilePaths } from "../case/take-contract-terms.ts";
import { type ContactRefused, type RecordedContact, recordContact } from "./record-contact.ts";

export interface MessageToKeep {
  readonly message: CollectionText;
  /** The day it came, as the message or the person says. */
  readonly day: Day;
  /** `null`: nobody can tell which. */
  readonly debt: DebtId | null;
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
}

export async function keepMessage(
  { message, day, debt, file }: MessageToKeep,
  ports: CasePorts & FilePaths,
): Promise<Result<RecordedContact, ContactRefused | FileNotKept | NotKept>> {
  if (day > ports.today()) return err({ kind: "contact-in-future", at: day });
  const stored = await attachFile({ ...file, as: "messages" }, ports);
  if (!stored.ok) return err(stored.error);
  return recordContact(
    {
      at: day,
      channel: "sms",
      direction: "in",
      ...(debt !== null && { debt }),
      ...(message.sender !== null && { with: { company: message.sender } }),
      said: [{ who: "A", text: message.text }],
      files: [ports.pathOf(stored.value.hash)],
    },
    ports,
  );
}
