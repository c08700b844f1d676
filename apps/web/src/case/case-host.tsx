/**
 * Which case is open: the person's own, kept on this device, or the example, kept nowhere. Where the browser refuses to
 * keep anything, the own case lives in memory and `refusal` says why, so that the app can say it and go on.
 */

import type { Journal } from "@tanhao/journal/journal";
import type { JournalPlace } from "@tanhao/journal/place-port";
import type { JournalStorage, StorageFailure } from "@tanhao/journal/storage-port";
import { type Accessor, createContext, type JSX, useContext } from "solid-js";
import type { OpenCase } from "./open-case.ts";

export interface CaseHost {
  readonly current: Accessor<OpenCase>;
  /** The person's own, whatever is looked at. */
  readonly own: Accessor<OpenCase>;
  readonly isExample: Accessor<boolean>;
  readonly refusal: Accessor<StorageFailure | null>;
  /** A case was kept here and the browser has lost it (missing-case.ts). */
  readonly isMissing: Accessor<boolean>;
  /** It was said, and need not be said again. */
  readonly forgetMissing: () => void;
  /** `locked`: a passphrase stands before the own case, and `current` is an empty one in memory. `open`: it was opened with it. */
  readonly lock: Accessor<"none" | "open" | "locked">;
  /** Here and in the other tabs. Where no passphrase is set nothing happens. */
  readonly lockNow: () => void;
  /** Where the own case lies; `null`: this browser gives no place. */
  readonly place: Accessor<JournalPlace | null>;
  /** Goes on with the own case in a storage that was just unlocked, or given or rid of a passphrase. */
  readonly reopen: (storage: JournalStorage, lock: "none" | "open") => Promise<StorageFailure | null>;
  /** Somebody else's case, open to look at: it goes before every other; `null` ends it. */
  readonly showOther: (open: OpenCase | null) => void;
  readonly isOther: Accessor<boolean>;
  readonly showExample: () => Promise<void>;
  readonly leaveExample: () => void;
  /** Erases the own case and opens an empty one in its place. */
  readonly eraseOwn: () => Promise<StorageFailure | null>;
  /** An empty journal in memory, to try on what a file holds. */
  readonly trialJournal: () => Promise<Journal>;
}

const HostContext = createContext<CaseHost>();

export const CaseHostProvider = (props: { readonly host: CaseHost; readonly children: JSX.Element }) => (
  <HostContext.Provider value={props.host}>{props.children}</HostContext.Provider>
);

export function useHost(): CaseHost {
  const host = useContext(HostContext);
  if (!host) throw new Error("Broken invariant: pages stand inside a case host");
  return host;
}

export const useCase = (): OpenCase => useHost().current();
