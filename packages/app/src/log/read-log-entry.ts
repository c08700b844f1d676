/** One contact given as JSON on standard input, read by the same reader as the journal's own payloads. */

import { err, ok, type Result } from "@tanhao/core/result";
import { type ContactLogged, contactLogged } from "@tanhao/journal/kinds/contact-logged";
import type { LogFailure } from "./log-failure.ts";

export function readLogEntry(text: string): Result<ContactLogged, LogFailure> {
  if (text.trim() === "") return err({ kind: "log-empty" });
  const document = parseJson(text);
  if (!document.ok) return document;
  const contact = contactLogged.parse(document.value);
  return contact.ok ? contact : err({ kind: "log-invalid", failures: contact.error });
}

function parseJson(text: string): Result<unknown, LogFailure> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    if (error instanceof SyntaxError) return err({ kind: "log-not-json", because: error.message });
    throw error;
  }
}
