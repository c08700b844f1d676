/** Why a file is no sound package of evidence. `member` is a name inside it, as the file states it. */

export type EvidenceFailure =
  /** No ZIP, or one with another purpose. */
  | { readonly kind: "not-evidence" }
  | { readonly kind: "evidence-too-new"; readonly found: number; readonly known: number }
  | { readonly kind: "archive-unsound"; readonly because: ArchiveFault; readonly member: string | null }
  | { readonly kind: "manifest-unreadable" }
  | { readonly kind: "member-changed"; readonly member: string }
  | { readonly kind: "member-removed"; readonly member: string }
  | { readonly kind: "member-added"; readonly member: string }
  | { readonly kind: "member-renamed"; readonly member: string; readonly from: string };

export type ArchiveFault =
  /** The end is missing: cut off. */
  | "cut-off"
  /** Bytes that belong to no member: before, between or behind. */
  | "stray-bytes"
  /** A member is in the list and not where the list says, or the two disagree. */
  | "list-differs"
  /** The same name twice, or two names that are one file on some disks. */
  | "twice"
  /** A name that leads out of the folder, or that some system refuses. */
  | "unsafe-name"
  /** Packed, sealed, a link or a folder: a package holds plain files only. */
  | "not-plain"
  /** Its check sum is not that of its bytes. */
  | "sum-differs"
  | "too-many";
