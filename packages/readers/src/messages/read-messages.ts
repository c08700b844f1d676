/** A text of messages, known by a signature in 【】 and words about a debt. Each message about a debt is told; another is left out and counted. */

import { hearingOf } from "@tanhao/core/conduct/hear-acts";
import type { FileReading } from "../file-reading.ts";
import type { TextToRead } from "../text-to-read.ts";
import { readMessage } from "./read-message.ts";
import { splitMessages } from "./split-messages.ts";
import { aboutDebt, signature } from "./vocabulary.ts";

export function readMessages({ file, pages, recogniseLender, conduct }: TextToRead): FileReading | null {
  const messages = splitMessages(pages.join("\n"));
  const about = messages.filter(({ text }) => aboutDebt.test(text));
  if (!about.some(({ text }) => signature.test(text))) return null;
  const hearing = conduct === undefined ? null : hearingOf(conduct);
  const ignored = messages.filter((message) => !about.includes(message)).map(({ line }) => ({ line, reason: "not-about-debt" as const }));
  return {
    file,
    format: "messages",
    rows: { read: messages.length, imported: about.length, ignored: ignored.length, unreadable: 0 },
    ignored,
    unreadable: [],
    checks: [],
    notes: [],
    transactions: [],
    report: null,
    contract: null,
    messages: about.map((message) => readMessage(message, { file, recogniseLender, hearing })),
  };
}
