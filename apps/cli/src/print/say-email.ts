/** A prepared e-mail as text. The address is left to the person: it is never guessed. */

import type { PreparedWords } from "@tanhao/core/document/prepare-words";
import type { CliText } from "@tanhao/text/zh-CN/cli";

export function sayEmail({ email, parts }: PreparedWords, text: CliText["prepare"]): string {
  if (email === null) return parts.map((part) => part.text).join("\n");
  const attachments = email.attachments.map(({ file, why }) => `  ${file}  ${why}`);
  return [
    text.subject(email.subject),
    text.to,
    "",
    email.body.trimEnd(),
    ...(attachments.length > 0 ? ["", text.attachments, ...attachments] : []),
  ].join("\n");
}
