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

/**
 * No signal itself: a page that comes and a page that goes change it in one transition, and of a signal's two values the one
 * with the page that went would stay.
 */
const held = new Set<Held>();
const [changed, tell] = createSignal(undefined, { equals: false });

/** For as long as the component or the root around it lives; where there is none, until what is given back is called. */
export function holdHalfDone(kind: HalfDone, isHalfDone: Accessor<boolean>): () => void {
  const one: Held = { kind, isHalfDone };
  held.add(one);
  tell();
  const letGo = (): void => {
    held.delete(one);
    tell();
  };
  if (getOwner()) onCleanup(letGo);
  return letGo;
}

export function halfDone(): readonly HalfDone[] {
  changed();
  return kinds.filter((kind) => [...held].some((one) => one.kind === kind && one.isHalfDone()));
}
