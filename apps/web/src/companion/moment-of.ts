/** A moment of the clock in China, as a contact names it: `2026-11-24T09:30`. */

import { inChina } from "../shell/today.ts";

export const momentOf = (milliseconds: number): string => inChina(milliseconds).slice(0, 16);
