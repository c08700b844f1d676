/** Why a backup cannot be opened. Nothing of such a file is used. */

export type BackupFailure =
  | { readonly kind: "not-a-backup" }
  | { readonly kind: "backup-version"; readonly found: number; readonly known: number }
  /** It ends before its end: the copying or the download stopped. */
  | { readonly kind: "backup-cut-off" }
  /** A piece does not open in its place: changed, moved or doubled. Counted from 1. */
  | { readonly kind: "backup-changed"; readonly piece: number; readonly pieces: number }
  /** The seal holds and what lies under it does not hold together: no version of this program writes that. */
  | { readonly kind: "backup-unsound"; readonly member: string | null };
