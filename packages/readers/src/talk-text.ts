/**
 * A conversation as a program exported it: a text, a web page or a mail, as the lines that are read. Nothing in it runs or loads.
 * Who said what is told elsewhere (core/talk/promises/read-transcript.ts).
 */

import { err, ok, type Result } from "@tanhao/core/result";
import { type DecodeFailure, decodeText } from "./decode-text.ts";
import { looksLikeHtml, textOfHtml } from "./html/html-tables.ts";
import { looksLikeMail, pageOfMail } from "./html/mail.ts";

export function textOfTalk(bytes: Uint8Array): Result<string, DecodeFailure> {
  if (looksLikeMail(bytes)) {
    const page = pageOfMail(bytes);
    return page === null ? err({ kind: "not-text" }) : ok(page.isHtml ? linesOf(textOfHtml(page.text)) : page.text);
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  return ok(looksLikeHtml(text) ? linesOf(textOfHtml(text)) : text);
}

/** A page is laid out with blanks that say nothing. */
const linesOf = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/[\s\u00a0]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
