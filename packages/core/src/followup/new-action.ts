/** A next action with what every one of them has; what is not said of it is nothing. */

import type { Action } from "./action.ts";

export const newAction = (given: Pick<Action, "id" | "day" | "what" | "why"> & Partial<Action>): Action => ({
  debt: null,
  fen: null,
  about: null,
  workingDayUnsure: false,
  missing: [],
  words: null,
  ...given,
});
