/**
 * What a reload would take away because no draft can keep it, a chosen file for one. Whoever offers to reopen the page
 * says so first, and waits.
 */

import { type Accessor, createSignal } from "solid-js";

const [held, setHeld] = createSignal<readonly Accessor<boolean>[]>([]);

/** For as long as the page lives. */
export const holdHalfDone = (isHalfDone: Accessor<boolean>): void => void setHeld((before) => [...before, isHalfDone]);

export const anyHalfDone = (): boolean => held().some((isHalfDone) => isHalfDone());
