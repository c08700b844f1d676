/**
 * Small things of the case that are no entry yet, kept so that a reload loses nothing: a form half filled, which column of
 * an export is which. Without a passphrase they lie in this browser in clear, as the case does. With one they lie sealed,
 * names too, and are open in memory only while the case is; while it is locked nothing is kept or told. What belongs to the
 * example lasts as long as it is shown, and what is typed over somebody else's case is kept nowhere.
 */

import type { SealBeside } from "@tanhao/journal/seal/seal-beside";
import { untrack } from "solid-js";
import { forget, keep, kept, keptNames } from "./kept-setting.ts";
import { onTold, tellTabs } from "./other-tabs.ts";
import { privateDoor } from "./private-door.ts";

const inClear = /^(draft|columns)\./;
const sealedPrefix = "sealed.";

let seal: SealBeside | null = null;
let isLocked = false;
/** What lies sealed, open. */
const known = new Map<string, string>();
/** One after the other, so that the last one written is the one that stays. */
let sealing: Promise<void> = Promise.resolve();
/** Raised when everything is erased: what is still being sealed then is not kept. */
let erasures = 0;

export interface PrivatePlace {
  /** `false`: there is no room for it, and it lasts only as long as the page. */
  readonly keep: (name: string, text: string) => Promise<boolean>;
  readonly kept: (name: string) => string | null;
  /** Saved or given up. */
  readonly forget: (name: string) => void;
  /** Says again what the case says: not worth keeping, and no end of it for a form open in another tab. */
  readonly drop: (name: string, text: string) => void;
  /** Other tabs show the same. */
  readonly isShared: boolean;
}

/** Of the case that is shown now. A form keeps to its own while another case takes its place. */
export function privatePlace(): PrivatePlace {
  if (untrack(privateDoor.isLooking)) return nowhere;
  const example = untrack(privateDoor.example);
  return example === null ? ofOwn : beside(example);
}

const ofOwn: PrivatePlace = {
  keep: async (name, text) => {
    if (isLocked) return true;
    tellTabs({ is: "draft", name, text });
    if (seal === null) return keep(name, text);
    known.set(name, text);
    return keepSealed(seal, name, text);
  },
  kept: (name) => {
    if (isLocked) return null;
    return seal === null ? kept(name) : (known.get(name) ?? null);
  },
  forget: (name) => {
    if (isLocked) return;
    tellTabs({ is: "draft", name, text: null });
    forgetHere(name);
  },
  drop: (name, text) => {
    if (isLocked) return;
    tellTabs({ is: "draft", name, text });
    forgetHere(name);
  },
  isShared: true,
};

const nowhere: PrivatePlace = { keep: async () => true, kept: () => null, forget: () => {}, drop: () => {}, isShared: false };

const besides = new WeakMap<object, PrivatePlace>();

function beside(example: object): PrivatePlace {
  const texts = new Map<string, string>();
  const forget = (name: string): void => void texts.delete(name);
  const made = besides.get(example) ?? {
    keep: async (name: string, text: string) => texts.set(name, text) === texts,
    kept: (name: string) => texts.get(name) ?? null,
    forget,
    drop: forget,
    isShared: false,
  };
  besides.set(example, made);
  return made;
}

/** Of the own case: those whose name is told to be of something that is gone. */
export function forgetWhere(isGone: (name: string) => boolean): void {
  const names = seal === null ? keptNames().filter((name) => inClear.test(name)) : [...known.keys()];
  for (const name of names.filter(isGone)) forgetHere(name);
}

/** The case was opened with a passphrase, or was just given one: what lies here in clear is sealed. */
export async function openPrivate(opened: SealBeside): Promise<void> {
  known.clear();
  const lying = keptNames().filter((name) => name.startsWith(sealedPrefix));
  for (const place of lying) {
    const found = await opened.open(place.slice(sealedPrefix.length), kept(place) ?? "");
    if (found) known.set(found.name, found.text);
    else forget(place);
  }
  for (const name of keptNames().filter((name) => inClear.test(name))) {
    const text = kept(name) ?? "";
    known.set(name, text);
    if (await keepSealed(opened, name, text)) forget(name);
  }
  seal = opened;
  isLocked = false;
}

/** The passphrase was taken away. */
export function openPrivateInClear(): void {
  for (const [name, text] of known) keep(name, text);
  for (const name of keptNames()) if (name.startsWith(sealedPrefix)) forget(name);
  privateDoor.shut(false);
}

privateDoor.shut = (locked) => {
  known.clear();
  seal = null;
  isLocked = locked;
  if (!locked) erasures += 1;
};

onTold((told) => {
  if (told.is !== "draft" || seal === null || isLocked) return;
  if (told.text === null) forgetHere(told.name);
  else known.set(told.name, told.text);
});

function keepSealed(by: SealBeside, name: string, text: string): Promise<boolean> {
  const before = erasures;
  const done = sealing.then(async () => {
    const sealed = await by.seal(name, text);
    // Forgotten, or written once more, while this one waited.
    if (erasures !== before || (seal !== null && known.get(name) !== text)) return true;
    return keep(sealedPrefix + by.placeOf(name), sealed);
  });
  sealing = done.then(() => undefined);
  return done;
}

function forgetHere(name: string): void {
  known.delete(name);
  forget(name);
  if (seal) forget(sealedPrefix + seal.placeOf(name));
}
