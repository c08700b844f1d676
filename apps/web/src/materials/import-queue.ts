/** The files chosen, read one after the other; each keeps its state, and any of them can be read again, taken away or stopped. */

import type { Day } from "@tanhao/core/day";
import type { FileReading } from "@tanhao/readers/file-reading";
import { type Accessor, createEffect, createRoot, createSignal } from "solid-js";
import type { CaseHost } from "../case/case-host.tsx";
import type { OpenCase } from "../case/open-case.ts";
import { holdHalfDone } from "../shell/half-done.ts";
import { createImportAnswers } from "./import-answers.ts";
import { createSaid } from "./payment-answers.ts";
import { type ChosenFile, isSame, type ReadFile, type ReadingProgress, type ReadOutcome, readInPage, type Told } from "./read-in-page.ts";

export type FileState =
  | { readonly is: "waiting"; readonly told: Told }
  | { readonly is: "reading"; readonly progress: ReadingProgress; readonly stop: () => void }
  | { readonly is: "read"; readonly outcomes: readonly ReadOutcome[]; readonly told: Told }
  /** The part of the app that reads such a file is not on this device and could not be fetched. */
  | { readonly is: "part-missing"; readonly told: Told };

export interface QueuedFile {
  readonly file: ChosenFile;
  readonly state: Accessor<FileState>;
  readonly setState: (state: FileState) => void;
}

type ImportQueue = ReturnType<typeof openImportQueue>;

const queues = new WeakMap<OpenCase, ImportQueue>();

/** Of the case that is shown, for as long as it is there: who goes to write down a debt finds the files still there. */
export function importQueueOf(host: CaseHost): ImportQueue {
  const open = host.current();
  const known = queues.get(open);
  if (known !== undefined) return known;
  return createRoot((letGo) => {
    const queue = openImportQueue(open.today());
    queues.set(open, queue);
    holdHalfDone("file", () => queue.files().length > 0);
    createEffect(() => host.current() !== open && host.own() !== open && letGo());
    return queue;
  });
}

function openImportQueue(today: Day) {
  const [files, setFiles] = createSignal<readonly QueuedFile[]>([]);
  let working = false;

  const work = async () => {
    if (working) return;
    working = true;
    try {
      for (let next = firstWaiting(files()); next !== null; next = firstWaiting(files())) await readOne(next.queued, next.told);
    } finally {
      working = false;
    }
  };

  /** A file chosen a second time is not read twice. */
  const add = (chosen: readonly ChosenFile[]) => {
    for (const file of chosen) {
      if (files().some((one) => isSame(one.file.bytes, file.bytes))) continue;
      const name = freeName(
        file.name,
        files().map((one) => one.file.name),
      );
      const [state, setState] = createSignal<FileState>({ is: "waiting", told: {} });
      setFiles((now) => [...now, { file: { ...file, name }, state, setState }]);
    }
    void work();
  };
  /** What was told before still holds. */
  const readAgain = ({ state, setState }: QueuedFile, told: Told) => {
    const now = state();
    setState({ is: "waiting", told: now.is === "reading" ? told : { ...now.told, ...told } });
    void work();
  };
  const takeAway = (queued: QueuedFile) => setFiles((now) => now.filter((one) => one !== queued));
  return { files, add, readAgain, takeAway, said: createSaid(), answers: createImportAnswers(today) };
}

/** Could not be read as it is: a password or the columns are asked for, or it is said what to do. */
export function isAsked({ state }: QueuedFile): boolean {
  const now = state();
  return now.is === "read" && now.outcomes.some(({ reading }) => !reading.ok && reading.error.kind !== "cancelled");
}

/** What may be used: a picture only once the person has compared it. */
export function readingsOf({ file, state }: QueuedFile): readonly ReadFile[] {
  const now = state();
  if (now.is !== "read") return [];
  return now.outcomes.flatMap(({ reading, picture }) =>
    reading.ok && (reading.value.picture === undefined || picture?.isCompared === true) ? [readFileOf(file, reading.value)] : [],
  );
}

/** One for each reading, so that what stands on the page for it stays there. */
const readFiles = new WeakMap<FileReading, ReadFile>();

function readFileOf(file: ChosenFile, reading: FileReading): ReadFile {
  const read = readFiles.get(reading) ?? { file, reading };
  readFiles.set(reading, read);
  return read;
}

async function readOne({ file, setState }: QueuedFile, told: Told): Promise<void> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  setState({ is: "reading", progress: { is: "rows", done: 0, of: 0 }, stop });
  try {
    const outcomes = await readInPage(file, told, (progress) => setState({ is: "reading", progress, stop }), stopping.signal);
    setState({ is: "read", outcomes, told });
  } catch (error) {
    setState({ is: "part-missing", told });
    if (!isNotFetched(error)) throw error;
  }
}

/** What a browser throws where an import finds no network. */
const isNotFetched = (error: unknown): boolean => error instanceof TypeError && /import|module|fetch/i.test(error.message);

function firstWaiting(files: readonly QueuedFile[]): { readonly queued: QueuedFile; readonly told: Told } | null {
  for (const queued of files) {
    const state = queued.state();
    if (state.is === "waiting") return { queued, told: state.told };
  }
  return null;
}

/** Rows are told apart by file and line: two files of one name are two. */
function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  const dot = name.lastIndexOf(".");
  const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  for (let number = 2; ; number += 1) if (!taken.includes(`${stem}-${number}${end}`)) return `${stem}-${number}${end}`;
}
