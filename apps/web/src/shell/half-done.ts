/**
 * What a reload would take away because no draft can keep it: a chosen file, a passphrase half typed, work under way. Whoever
 * offers to reopen the page says so first, and waits. What may be kept is no matter for this: it is a draft (draft.ts).
 */

import { type Accessor, createSignal, getOwner, onCleanup } from "solid-js";

/** In the order in which it is told. */
const kinds = ["work", "file", "passphrase", "unkept", "helping"] as const;
export type HalfDone = (typeof kinds)[number];

interface Held {
  readonly kind: HalfDone;
  readonly isHalfDone: Accessor<boolean>;
}

const [held, setHeld] = createSignal<readonly Held[]>([]);

/** For as long as the component or the root around it lives; where there is none, until what is given back is called. */
export function holdHalfDone(kind: HalfDone, isHalfDone: Accessor<boolean>): () => void {
  const one: Held = { kind, isHalfDone };
  setHeld((before) => [...before, one]);
  const letGo = (): void => void setHeld((before) => before.filter((other) => other !== one));
  if (getOwner()) onCleanup(letGo);
  return letGo;
}

export const halfDone = (): readonly HalfDone[] => kinds.filter((kind) => held().some((one) => one.kind === kind && one.isHalfDone()));
