/** What the SQLite driver and the file system throw, as one of the port's failures. Anything not named here is a bug and is thrown on. */

import type { StorageFailure } from "../storage-port.ts";

const kindByCode: Readonly<Record<string, Exclude<StorageFailure["kind"], "storage-too-new" | "storage-closed">>> = {
  SQLITE_FULL: "storage-full",
  SQLITE_PERM: "storage-denied",
  SQLITE_READONLY: "storage-denied",
  SQLITE_CANTOPEN: "storage-denied",
  SQLITE_AUTH: "storage-denied",
  SQLITE_BUSY: "storage-locked",
  SQLITE_LOCKED: "storage-locked",
  SQLITE_PROTOCOL: "storage-locked",
  SQLITE_CORRUPT: "storage-corrupt",
  SQLITE_NOTADB: "storage-corrupt",
  SQLITE_IOERR: "storage-failed",
  SQLITE_NOMEM: "storage-failed",
  SQLITE_TOOBIG: "storage-failed",
  EBUSY: "storage-locked",
  EACCES: "storage-denied",
  EPERM: "storage-denied",
  EROFS: "storage-denied",
};

export function toStorageFailure(thrown: unknown): StorageFailure {
  if (!(thrown instanceof Error)) throw thrown;
  const kind = kindByCode[primaryCodeOf(thrown) ?? ""];
  if (!kind) throw thrown;
  return { kind, detail: thrown.message };
}

/** Without the extension: SQLITE_IOERR_FSYNC is SQLITE_IOERR. Opening throws a plain Error that names the number only. */
function primaryCodeOf(thrown: Error & { readonly code?: unknown }): string | undefined {
  if (typeof thrown.code === "string" && thrown.code !== "") return /^(SQLITE_)?[A-Z]+/.exec(thrown.code)?.[0];
  return /^ConnectionFailed\(.*: 14"?\)$/.test(thrown.message) ? "SQLITE_CANTOPEN" : undefined;
}
