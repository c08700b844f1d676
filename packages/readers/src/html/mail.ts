/**
 * The page in a mail somebody saved (.eml): the part that is HTML, or else plain text, however many parts it is wrapped
 * in, in whatever transfer encoding and letters. Attachments are left where they are.
 */

import { decodeText } from "../decode-text.ts";

/** Mails begin with their header lines, of which these are always among the first. */
export const looksLikeMail = (bytes: Uint8Array): boolean => {
  const begin = latin1(bytes.subarray(0, 16_384));
  return (
    /^[A-Za-z][A-Za-z0-9-]*:[ \t]/.test(begin) &&
    /^(?:MIME-Version|Content-Type):/im.test(begin) &&
    /^(?:From|Subject|Received|Date):/im.test(begin)
  );
};

/** Parts inside parts deeper than any mail has. */
const deepest = 6;

export interface MailPage {
  readonly text: string;
  readonly isHtml: boolean;
}

/** `null`: there is no text in it that we can read. */
export function pageOfMail(bytes: Uint8Array): MailPage | null {
  const leaves = leavesOf(latin1(bytes), deepest);
  const page = (type: string): MailPage | null => {
    const text = leaves.find((leaf) => leaf.type === type && leaf.text !== null)?.text ?? null;
    return text === null ? null : { text, isHtml: type === "text/html" };
  };
  return page("text/html") ?? page("text/plain");
}

interface Leaf {
  readonly type: string;
  readonly text: string | null;
}

function leavesOf(part: string, depth: number): readonly Leaf[] {
  const [head = "", body = ""] = headAndBody(part);
  const type = headerOf(head, "Content-Type") ?? "text/plain";
  const kind = type.split(";")[0]?.trim().toLowerCase() ?? "";
  const boundary = /boundary="?([^";\s]+)"?/i.exec(type)?.[1];
  if (kind.startsWith("multipart/") && boundary !== undefined && depth > 0)
    return body
      .split(`--${boundary}`)
      .slice(1)
      .filter((inner) => !inner.startsWith("--"))
      .flatMap((inner) => leavesOf(inner.replace(/^\r?\n/, ""), depth - 1));
  if (!kind.startsWith("text/")) return [];
  const bytes = bytesOf(body, headerOf(head, "Content-Transfer-Encoding")?.trim().toLowerCase() ?? "");
  return [{ type: kind, text: bytes === null ? null : textOf(bytes, /charset="?([^";\s]+)"?/i.exec(type)?.[1]) }];
}

function headAndBody(part: string): readonly [string, string] {
  const gap = /\r?\n\r?\n/.exec(part);
  return gap ? [part.slice(0, gap.index), part.slice(gap.index + gap[0].length)] : [part, ""];
}

/** A header may go on in lines that begin with a blank. */
const headerOf = (head: string, name: string): string | null =>
  new RegExp(`^${name}:[ \\t]*((?:.*)(?:\\r?\\n[ \\t].*)*)`, "im").exec(head)?.[1]?.replace(/\r?\n[ \t]+/g, " ") ?? null;

function bytesOf(body: string, encoding: string): Uint8Array | null {
  if (encoding === "base64") return bytesOfBase64(body);
  if (encoding !== "quoted-printable") return bytesOfLatin1(body);
  const joined = body.replace(/=[ \t]*\r?\n/g, "");
  return bytesOfLatin1(joined.replace(/=([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))));
}

function bytesOfBase64(body: string): Uint8Array | null {
  try {
    return bytesOfLatin1(atob(body.replace(/[^A-Za-z0-9+/=]/g, "")));
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** What the mail says it is written in may be wrong: bytes that do not fit it are read as what they are. */
function textOf(bytes: Uint8Array, charset: string | undefined): string | null {
  const said = /^gb/i.test(charset ?? "") ? decodeText(bytes, "gb18030") : decodeText(bytes);
  const decoded = said.ok ? said : decodeText(bytes);
  return decoded.ok ? decoded.value.text : null;
}

/** One letter a byte. A decoder called latin1 would turn some bytes into other letters. */
function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

const bytesOfLatin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
