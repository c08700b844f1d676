/**
 * Whether something half typed waits under the name of a draft (draft.ts). What such a form is folded in stands open, so that nobody
 * looks for what they typed; it may ask without the form itself.
 */

import { privatePlace } from "./kept-private.ts";

export const isHalfTyped = (name: string): boolean => privatePlace().kept(draftKey(name)) !== null;

export const draftKey = (name: string): string => `draft.${name}`;
