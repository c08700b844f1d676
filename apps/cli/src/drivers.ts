/** The real drivers of the command line: file system, standard input, law book, texts, journal. Loaded when first used. */

import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { FilePort } from "@tanhao/app/folder/file-port";
import { err, ok } from "@tanhao/core/result";
import { failureOf } from "./file-failure.ts";
import { filePartsIn } from "./file-parts.ts";
import type { OpenPlace } from "./open-journal.ts";
import type { Drivers } from "./world.ts";

export interface Machine {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly askHidden: Drivers["askHidden"];
  readonly askLine: Drivers["askLine"];
  /** Paths are read from here: where the program was started. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly openPlace: OpenPlace;
}

export const drivers = ({ stdin, askHidden, askLine, folder, env, openPlace }: Machine): Drivers => ({
  stdin: () => readAll(stdin),
  askHidden,
  askLine,
  files: filesIn(folder),
  fileParts: filePartsIn(folder),
  webApp: fileURLToPath(new URL("../../web/dist", import.meta.url)),
  readJournal: async (path, passphrase = null) =>
    (await import("./open-journal.ts")).readJournal(resolve(folder, path), passphrase, openPlace),
  openJournal: async (path, passphrase = null) => {
    const [{ openJournalToWrite }, { deviceId }] = await Promise.all([import("./open-journal.ts"), import("./device-id.ts")]);
    return openJournalToWrite(resolve(folder, path), passphrase, await deviceId(env), openPlace);
  },
  isLocked: async (path) => (await import("./open-journal.ts")).isLocked(resolve(folder, path), openPlace),
  openLock: async (path) => (await import("./open-journal.ts")).openLock(resolve(folder, path), openPlace),
  loadWords: async (lang) => (lang === "en" ? (await import("@tanhao/text/en/cli")).cli : (await import("@tanhao/text/zh-CN/cli")).cli),
  loadTexts: async (lang) => (lang === "en" ? (await import("./texts/english.ts")).texts : (await import("./texts/chinese.ts")).texts),
  writeFile: async (path, bytes) => (await import("./write-new.ts")).writeNewFile(folder, path, bytes),
  mayWriteFile: async (path) => (await import("./write-new.ts")).mayWriteFile(folder, path),
  streamFile: async (path, write) => (await import("./write-new.ts")).streamNewFile(folder, path, write),
  buildFolder: async (path, build) => (await import("./write-new.ts")).buildNewFolder(folder, path, build),
  mayWriteFolder: async (path) => (await import("./write-new.ts")).mayWriteFolder(folder, path),
  writeFolder: async (path, files) => (await import("./write-new.ts")).writeNewFolder(folder, path, files),
  loadTemplates: async () => (await import("@tanhao/content/documents")).templates,
  loadAid: () => import("@tanhao/content/aid"),
  loadChannels: async () => (await import("@tanhao/content/channel-directory")).channelDirectory,
  loadEscalation: async () => (await import("@tanhao/content/escalation")).escalationRungs,
  loadLenders: async () => (await import("@tanhao/content/lender-names")).lenderNames,
  loadAmounts: async () => (await import("@tanhao/content/amount")).amountVocabulary,
  loadTimes: async () => {
    const { whenVocabulary, lunarCalendar } = await import("@tanhao/content/when");
    return { vocabulary: whenVocabulary, lunar: lunarCalendar };
  },
  loadPromises: async () => (await import("@tanhao/content/promises")).promiseVocabulary,
  loadTone: async () => {
    const [{ toneBook }, { admissionPatterns }] = await Promise.all([import("@tanhao/content/tone"), import("@tanhao/content/documents")]);
    return { toneBook, admissionPatterns };
  },
  loadConduct: async () => (await import("@tanhao/content/conduct")).conductVocabulary,
  loadHearing: () => import("@tanhao/content/hear"),
  loadLikely: async () => {
    const [{ hearBook }, { likelyBook }] = await Promise.all([import("@tanhao/content/hear-book"), import("@tanhao/content/likely")]);
    return { hearBook, likelyBook };
  },
  loadRehearsal: () => import("@tanhao/content/rehearsal"),
  loadLaw: async () => {
    const [{ lawBook }, { allRules }] = await Promise.all([import("@tanhao/content/law-book"), import("@tanhao/core/rules/all-rules")]);
    return { lawBook, rules: allRules };
  },
});

function filesIn(folder: string): FilePort {
  return {
    kindOf: async (path) => {
      const found = await stat(resolve(folder, path)).catch(() => null);
      return found === null ? "missing" : found.isDirectory() ? "folder" : "file";
    },
    list: async (path) => {
      const entries = await readdir(resolve(folder, path), { recursive: true, withFileTypes: true }).catch(() => []);
      const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      return files.map((file) => relative(resolve(folder, path), file).split(sep).join("/")).sort();
    },
    read: (path) =>
      readFile(resolve(folder, path)).then(
        (bytes) => ok(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
        (error: NodeJS.ErrnoException) => err(failureOf(error, path)),
      ),
  };
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
