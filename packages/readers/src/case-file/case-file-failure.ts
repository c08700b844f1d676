/** Why a file cannot be opened as a whole case. Nothing of such a file is used. `member` is the name inside it. */

export type CaseFileFailure =
  | { readonly kind: "not-a-case"; readonly because: "empty" | "no-zip" | "no-manifest" | "foreign-manifest" }
  /** A ZIP whose end is missing: the copying or the download stopped. */
  | { readonly kind: "case-cut-off" }
  /** The archive's table of contents does not hold together. */
  | { readonly kind: "case-damaged" }
  | { readonly kind: "case-too-new"; readonly found: number; readonly known: number }
  | { readonly kind: "case-too-large"; readonly unpackedBytes: number; readonly mostBytes: number }
  | { readonly kind: "too-many-members"; readonly most: number }
  /** Its path leads out of the case, or no system would take it. */
  | { readonly kind: "member-unsafe"; readonly member: string }
  /** Two members that are one file on some disks. */
  | { readonly kind: "member-twice"; readonly member: string }
  /** Not in the manifest. */
  | { readonly kind: "member-unexpected"; readonly member: string }
  | { readonly kind: "member-missing"; readonly member: string }
  | { readonly kind: "member-unreadable"; readonly member: string; readonly because: "packing" | "not-utf-8" }
  | { readonly kind: "member-changed"; readonly member: string };
