/**
 * Which case is open: the person's own, kept on this device, or the example, kept nowhere. Where the browser refuses to
 * keep anything, the own case lives in memory and `refusal` says why, so that the app can say it and go on.
 */

import type { Journal } from "@tanhao/journal/journal";
import type { StorageFailure } from "@tanhao/journal/storage-port";
import { type Accessor, createContext, type JSX, useContext } from "solid-js";
import type { OpenCase } from "./open-case.ts";

export interface CaseHost {
  readonly current: Accessor<OpenCase>;
  readonly isExample: Accessor<boolean>;
  readonly refusal: Accessor<StorageFailure | null>;
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
