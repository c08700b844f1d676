/** What the system says about a path that could not be read, as this program's failure. */

import type { FileFailure } from "@tanhao/app/folder/folder-failure";

export function failureOf({ code, message }: NodeJS.ErrnoException, path: string): FileFailure {
  if (code === "ENOENT" || code === "ENOTDIR") return { kind: "path-missing", path };
  return code === "EISDIR" ? { kind: "not-a-file", path } : { kind: "path-unreadable", path, because: code ?? message };
}
