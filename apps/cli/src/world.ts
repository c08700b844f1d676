/**
 * Everything a command may touch outside itself, wired once in drivers.ts. Heavy parts arrive when asked for, so that
 * `--help` loads none of them.
 */

import type { FilePartPort } from "@tanhao/app/backup/backup-of-case";
import type { FilePort } from "@tanhao/app/folder/file-port";
import type { SpendingWords } from "@tanhao/core/budget/spending-from-bills";
import type { ChannelDirectory } from "@tanhao/core/channel/channel-directory";
import type { ConductVocabulary } from "@tanhao/core/conduct/vocabulary";
import type { Day } from "@tanhao/core/day";
import type { LenderName } from "@tanhao/core/debt/lender-name";
import type { Templates } from "@tanhao/core/document/template";
import type { EscalationRung } from "@tanhao/core/followup/escalation-rung";
import type { LawBook } from "@tanhao/core/law/law-book";
import type { Benefit } from "@tanhao/core/materials/benefit";
import type { Proof } from "@tanhao/core/materials/proof";
import type { Result } from "@tanhao/core/result";
import type { Rule } from "@tanhao/core/rules/finding";
import type { AdmissionPattern } from "@tanhao/core/talk/admission";
import type { AmountVocabulary } from "@tanhao/core/talk/amount/amount-vocabulary";
import type { HearBook } from "@tanhao/core/talk/hear-book";
import type { HearModel } from "@tanhao/core/talk/hear-model";
import type { LikelyBook } from "@tanhao/core/talk/likely-said";
import type { PromiseVocabulary } from "@tanhao/core/talk/promises/promise-vocabulary";
import type { RehearsalBook } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import type { BorrowerModel } from "@tanhao/core/talk/rehearsal/understand";
import type { ToneBook } from "@tanhao/core/talk/tone/tone-book";
import type { WhenSources } from "@tanhao/core/talk/when/find-when";
import type { Entry } from "@tanhao/journal/entry";
import type { Journal, ReadFailure } from "@tanhao/journal/journal";
import type { Lockable } from "@tanhao/journal/seal/lockable";
import type { StorageFailure } from "@tanhao/journal/storage-port";
import type { CliText } from "@tanhao/text/zh-CN/cli";

import type { Texts } from "./texts/chinese.ts";
import type { FolderBuilder, NewFile, StreamWriter, WriteFailure } from "./write-new.ts";

export type Language = "zh-CN" | "en";

/** What directory/ holds about help, papers and spending. */
export interface Aid {
  readonly benefits: readonly Benefit[];
  readonly proofs: readonly Proof[];
  readonly spendingWords: SpendingWords;
}

export interface Drivers {
  readonly stdin: () => Promise<Uint8Array>;
  /** Asks for one line that is not shown; `null` where nobody sits at a terminal. */
  readonly askHidden: ((question: string) => Promise<string>) | null;
  /** Asks for one line of a talk; `null` at the end of input. `null` itself where nobody sits at a terminal. */
  readonly askLine: ((question: string) => Promise<string | null>) | null;
  readonly files: FilePort;
  readonly fileParts: FilePartPort;
  /** The folder of the built web app. */
  readonly webApp: string;
  readonly loadWords: (lang: Language) => Promise<CliText>;
  /** All entries of a journal that is there; opened only to read. `passphrase`: of a locked one. */
  readonly readJournal: (path: string, passphrase?: string | null) => Promise<Result<readonly Entry[], ReadFailure>>;
  /** Makes the journal where there is none. */
  readonly openJournal: (path: string, passphrase?: string | null) => Promise<Result<Journal, ReadFailure>>;
  readonly isLocked: (path: string) => Promise<Result<boolean, StorageFailure>>;
  /** Makes the journal where there is none. */
  readonly openLock: (path: string) => Promise<Result<Lockable, StorageFailure>>;
  readonly loadTexts: (lang: Language) => Promise<Texts>;
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<Result<null, WriteFailure>>;
  readonly mayWriteFile: (path: string) => Promise<Result<null, WriteFailure>>;
  /** As `writeFile`, for what is too large to be held whole. A failure leaves nothing. */
  readonly streamFile: <Failure>(path: string, write: StreamWriter<Failure>) => Promise<Result<null, Failure | WriteFailure>>;
  /** A folder laid out under a hidden name beside its own, which it gets at the end. A failure leaves nothing. */
  readonly buildFolder: <Failure>(path: string, build: FolderBuilder<Failure>) => Promise<Result<null, Failure | WriteFailure>>;
  /** Whether a folder may be written there, to be asked before long work. */
  readonly mayWriteFolder: (path: string) => Promise<Result<null, WriteFailure>>;
  readonly writeFolder: (path: string, files: readonly NewFile[]) => Promise<Result<null, WriteFailure>>;
  readonly loadTemplates: () => Promise<Templates>;
  readonly loadAid: () => Promise<Aid>;
  readonly loadChannels: () => Promise<ChannelDirectory>;
  /** The steps after a conversation that led nowhere. */
  readonly loadEscalation: () => Promise<readonly EscalationRung[]>;
  readonly loadLenders: () => Promise<readonly LenderName[]>;
  readonly loadAmounts: () => Promise<AmountVocabulary>;
  readonly loadTimes: () => Promise<Pick<WhenSources, "vocabulary" | "lunar">>;
  readonly loadPromises: () => Promise<PromiseVocabulary>;
  readonly loadTone: () => Promise<{ readonly toneBook: ToneBook; readonly admissionPatterns: readonly AdmissionPattern[] }>;
  readonly loadConduct: () => Promise<ConductVocabulary>;
  readonly loadHearing: () => Promise<{ readonly hearBook: HearBook; readonly hearModel: HearModel }>;
  /** What is needed to answer what is expected, without the trained listener. */
  readonly loadLikely: () => Promise<{ readonly hearBook: HearBook; readonly likelyBook: LikelyBook }>;
  readonly loadRehearsal: () => Promise<{ readonly rehearsalBook: RehearsalBook; readonly borrowerModel: BorrowerModel }>;
  readonly loadLaw: () => Promise<{ readonly lawBook: LawBook; readonly rules: readonly Rule[] }>;
}

export interface World extends Drivers {
  /** Today for the calculation: `--on`, or the date in China. */
  readonly on: Day;
  readonly now: () => Date;
  readonly lang: Language;
  /** Papers are Chinese unless `--lang` asks for English: they go to a lender in China. */
  readonly paperLang: Language;
  readonly words: CliText;
}
