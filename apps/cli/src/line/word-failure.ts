/** A failure as its sentence. The compiler proves that every kind has one. */

import { pathText } from "@tanhao/core/debt/facts-document-failure";
import type { TakeInFailure } from "@tanhao/journal/journal";
import type { NotesFailure } from "@tanhao/journal/signed/notes-file";
import { type WordableFailure, wordFactsFailure } from "@tanhao/text/word-facts-failure";
import { wordReadFailure } from "@tanhao/text/word-read-failure";
import type { CliText } from "@tanhao/text/zh-CN/cli";
import type { Texts } from "../texts/chinese.ts";
import type { Failure } from "./failure.ts";

/** Some failures hold others, which have their own texts. Those are loaded only then. */
export async function wordFailure(failure: Failure, words: CliText, loadTexts: () => Promise<Texts>): Promise<string> {
  const sentences: FailureWords = words.failures;
  const worded = holdsOthers(failure) ? wordHeld(failure, words, await loadTexts()) : failure;
  return (sentences[failure.kind] as (of: unknown) => string)(worded); // the kind picks the sentence made for it
}

type FailureWords = { readonly [Kind in Failure["kind"]]: (failure: Worded<Extract<Failure, { readonly kind: Kind }>>) => string };

type Worded<F extends Failure> = F extends { readonly kind: "log-invalid" | "terms-invalid" }
  ? { readonly sentences: readonly string[] }
  : F extends { readonly kind: "case-file-invalid" | "map-invalid" }
    ? { readonly path: string; readonly sentences: readonly string[] }
    : F extends { readonly kind: "file-not-read" }
      ? { readonly path: string; readonly sentence: string }
      : F extends { readonly kind: "journal-unreadable" }
        ? { readonly path: string; readonly because: string }
        : F extends { readonly kind: "not-kept" | "notes-not-taken" }
          ? { readonly because: string }
          : F extends { readonly kind: "backup-not-opened" | "notes-not-opened" }
            ? { readonly path: string; readonly because: string }
            : F;

const holding = [
  "case-file-invalid",
  "map-invalid",
  "log-invalid",
  "terms-invalid",
  "file-not-read",
  "journal-unreadable",
  "not-kept",
  "backup-not-opened",
  "notes-not-opened",
  "notes-not-taken",
] as const;
type Holding = Extract<Failure, { readonly kind: (typeof holding)[number] }>;

const holdsOthers = (failure: Failure): failure is Holding => (holding as readonly string[]).includes(failure.kind);

function wordHeld(failure: Holding, words: CliText, texts: Texts): unknown {
  switch (failure.kind) {
    case "case-file-invalid":
      return { path: failure.path, sentences: failure.failures.map((one) => wordFactsFailure(one, texts.facts)) };
    case "map-invalid":
      return { path: failure.path, sentences: failure.failures.map((one) => withPath(one, words, texts)) };
    case "log-invalid":
    case "terms-invalid":
      return { sentences: failure.failures.map((one) => withPath(one, words, texts)) };
    case "file-not-read":
      return { path: failure.path, sentence: wordReadFailure(failure.failure, texts.importing) };
    case "journal-unreadable":
      return { path: failure.path, because: words.storage[failure.failure.kind] };
    case "not-kept":
      return { because: words.storage[failure.because.kind] };
    case "backup-not-opened": {
      const sentences = words.backup.refused as Readonly<Record<string, (of: unknown) => string>>; // the kind picks the sentence made for it
      return { path: failure.path, because: sentences[failure.failure.kind]?.(failure.failure) };
    }
    case "notes-not-opened":
      return { path: failure.path, because: wordNotesFailure(failure.failure, words) };
    case "notes-not-taken":
      return { because: wordNotTaken(failure.failure, words) };
  }
}

function wordNotesFailure(failure: NotesFailure, { notes: { refused, fault } }: CliText): string {
  switch (failure.kind) {
    case "chain-broken":
      return refused["chain-broken"]({ sequence: failure.sequence, fault: fault[failure.because.fault] });
    case "note-foreign":
      return refused["note-foreign"](failure);
    default:
      return refused[failure.kind]();
  }
}

/** A chain that does not fit what is here already reads as one that was changed. */
const wordNotTaken = (failure: TakeInFailure, words: CliText): string =>
  failure.kind === "chain-broken" || failure.kind === "chain-forked" ? words.notes.fault["previous-differs"] : words.storage[failure.kind];

/** JSON has keys where YAML has lines. */
function withPath(failure: WordableFailure, words: CliText, texts: Texts): string {
  const sentence = wordFactsFailure(failure, texts.facts);
  return failure.path.length === 0 ? sentence : words.at(pathText(failure.path), sentence);
}
