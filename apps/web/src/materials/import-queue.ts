/** The files chosen, read one after the other; each keeps its state, and any of them can be read again, taken away or stopped. */

import type { FileOutcome } from "@tanhao/readers/read-file";
import { type Accessor, createSignal } from "solid-js";
import { type ChosenFile, readInPage, type Told } from "./read-in-page.ts";

export type FileState =
  | { readonly is: "waiting"; readonly told: Told }
  | { readonly is: "reading"; readonly done: number; readonly of: number; readonly stop: () => void }
  | { readonly is: "read"; readonly outcomes: readonly FileOutcome[] };

export interface QueuedFile {
  readonly file: ChosenFile;
  readonly state: Accessor<FileState>;
  readonly setState: (state: FileState) => void;
}

export function openImportQueue() {
  const [files, setFiles] = createSignal<readonly QueuedFile[]>([]);
  let working = false;

  const work = async () => {
    if (working) return;
    working = true;
    for (let next = firstWaiting(files()); next !== null; next = firstWaiting(files())) await readOne(next.queued, next.told);
    working = false;
  };

  /** A file chosen a second time is not read twice. */
  const add = (chosen: readonly ChosenFile[]) => {
    for (const file of chosen) {
      if (files().some((one) => sameFile(one.file, file))) continue;
      const [state, setState] = createSignal<FileState>({ is: "waiting", told: {} });
      setFiles((now) => [...now, { file, state, setState }]);
    }
    void work();
  };
  const readAgain = ({ setState }: QueuedFile, told: Told) => {
    setState({ is: "waiting", told });
    void work();
  };
  const takeAway = (queued: QueuedFile) => setFiles((now) => now.filter((one) => one !== queued));
  return { files, add, readAgain, takeAway };
}

async function readOne({ file, setState }: QueuedFile, told: Told): Promise<void> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  setState({ is: "reading", done: 0, of: 0, stop });
  const outcomes = await readInPage(file, told, (done, of) => setState({ is: "reading", done, of, stop }), stopping.signal);
  setState({ is: "read", outcomes });
}

function firstWaiting(files: readonly QueuedFile[]): { readonly queued: QueuedFile; readonly told: Told } | null {
  for (const queued of files) {
    const state = queued.state();
    if (state.is === "waiting") return { queued, told: state.told };
  }
  return null;
}

const sameFile = (one: ChosenFile, other: ChosenFile): boolean =>
  one.name === other.name && one.bytes.length === other.bytes.length && one.bytes.every((byte, index) => byte === other.bytes[index]);
