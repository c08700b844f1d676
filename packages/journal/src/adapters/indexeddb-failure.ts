/** What IndexedDB throws, as one of the port's failures. Anything it does not name is a bug and is thrown on. */

import type { StorageFailure } from "../storage-port.ts";

export function toStorageFailure(thrown: unknown): StorageFailure {
  if (!(thrown instanceof DOMException)) throw thrown;
  const detail = `${thrown.name}: ${thrown.message}`;
  switch (thrown.name) {
    case "QuotaExceededError":
      return { kind: "storage-full", detail };
    case "SecurityError":
    case "NotAllowedError":
      return { kind: "storage-denied", detail };
    case "InvalidStateError":
    case "TransactionInactiveError":
      return { kind: "storage-closed", elsewhere: true };
    case "NotReadableError":
    case "DataError":
      return { kind: "storage-corrupt", detail };
    case "AbortError":
    case "ConstraintError":
    case "TimeoutError":
    case "UnknownError":
    case "EncodingError":
      return { kind: "storage-failed", detail };
    default:
      throw thrown;
  }
}

/** Opening: browsers that keep storage from a page (a private window, blocked cookies) say so in several ways. */
export function toOpeningFailure(thrown: unknown): StorageFailure {
  if (thrown instanceof DOMException && thrown.name === "InvalidStateError") {
    return { kind: "storage-denied", detail: `${thrown.name}: ${thrown.message}` };
  }
  return toStorageFailure(thrown);
}
