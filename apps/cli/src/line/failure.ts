/** Bad input of every kind, as data. It becomes a sentence in text/<lang>/cli.ts: what, why, what now. Exit code 2. */

import type { AppFailure } from "@tanhao/app/app-failure";
import type { OpenBackupFailure } from "@tanhao/app/backup/open-backup";
import type { NotesFromFuture } from "@tanhao/app/helping/take-notes";
import type { ContactTimeFailure } from "@tanhao/core/conduct/contact";
import type { TakeInFailure } from "@tanhao/journal/journal";
import type { NotesFailure } from "@tanhao/journal/signed/notes-file";
import type { MemberMoved } from "@tanhao/writers/backup/write-backup";

export type Failure = AppFailure | LineFailure | SealedFailure;

/** Of backups, and of the notes that helpers write back. */
export type SealedFailure =
  | { readonly kind: "passphrase-needed" }
  /** No passphrase given for a locked case, and nobody at a terminal to ask. `option`: where a file may name it. */
  | { readonly kind: "case-locked"; readonly folder: string; readonly option: string }
  | { readonly kind: "case-passphrase-wrong"; readonly folder: string }
  | { readonly kind: "case-lock-absent"; readonly folder: string }
  | { readonly kind: "case-lock-present"; readonly folder: string }
  | { readonly kind: "case-lock-damaged"; readonly folder: string }
  | { readonly kind: "case-lock-too-new"; readonly folder: string }
  | PasswordNotText
  | { readonly kind: "passphrases-differ" }
  | { readonly kind: "passphrase-short"; readonly least: number }
  | MemberMoved
  | { readonly kind: "backup-not-opened"; readonly path: string; readonly failure: OpenBackupFailure }
  | { readonly kind: "notes-not-opened"; readonly path: string; readonly failure: NotesFailure }
  | { readonly kind: "notes-not-taken"; readonly failure: TakeInFailure }
  | NotesFromFuture;

/** What can be wrong with the line itself, before any file is opened. */
export type LineFailure =
  | { readonly kind: "unknown-command"; readonly command: string; readonly nearest: string | null }
  | { readonly kind: "unknown-option"; readonly option: string; readonly command: string; readonly nearest: string | null }
  | { readonly kind: "option-without-value"; readonly option: string; readonly value: string }
  | { readonly kind: "option-with-value"; readonly option: string; readonly text: string }
  | { readonly kind: "option-twice"; readonly option: string }
  | { readonly kind: "option-needed"; readonly option: string; readonly value: string; readonly command: string }
  | { readonly kind: "argument-missing"; readonly argument: string; readonly command: string }
  | { readonly kind: "argument-surplus"; readonly text: string; readonly command: string }
  | { readonly kind: "bad-day"; readonly option: string; readonly text: string; readonly impossible: boolean }
  | {
      readonly kind: "bad-time";
      readonly option: string;
      readonly text: string;
      readonly why: ContactTimeFailure;
    }
  | { readonly kind: "bad-choice"; readonly option: string; readonly text: string; readonly choices: readonly string[] }
  | { readonly kind: "bad-number"; readonly option: string; readonly text: string; readonly least: number; readonly most: number }
  /** The paper's own sentences, in the language of the paper. */
  | { readonly kind: "letter-not-now"; readonly name: string; readonly because: readonly string[] }
  | { readonly kind: "nothing-said"; readonly command: string }
  /** No line says who speaks. */
  | { readonly kind: "no-conversation"; readonly path: string }
  | { readonly kind: "nothing-rehearsed" }
  | { readonly kind: "stdin-not-utf8" }
  /** A locked file, no password given, and nobody at a terminal to ask. */
  | { readonly kind: "password-needed"; readonly path: string }
  /** Of a file given to `verify`. */
  | { readonly kind: "not-evidence" | "evidence-too-new" | "fingerprint-of-package"; readonly path: string }
  | { readonly kind: "bad-head"; readonly text: string }
  | { readonly kind: "bad-fingerprint"; readonly text: string }
  /** No entry, or more than one, has an id that begins so. */
  | { readonly kind: "entry-unknown"; readonly entry: string }
  | { readonly kind: "chain-refused"; readonly folder: string; readonly device: string; readonly sequence: number }
  | { readonly kind: "port-in-use"; readonly port: number }
  | { readonly kind: "port-forbidden"; readonly port: number }
  | { readonly kind: "web-app-not-built"; readonly path: string };

/** Text in another encoding than UTF-8, or none at all. */
export interface PasswordNotText {
  readonly kind: "password-not-text";
  readonly path: string;
}
