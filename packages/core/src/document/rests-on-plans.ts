/**
 * Whether a paper about one debt names anything that only the plans of the case give: an offer, a sum that comes once, the
 * ladder. While only neutral words are safe none of it is said. Whoever makes a paper that does not may leave the plans,
 * which take longest to make, out of what it is made from.
 */

import type { WordsAllowed } from "../standing/standing.ts";
import type { Template } from "./template.ts";

const families = ["offer.", "lump.", "ladder.", "walk.", "plan.", "plans.", "top-up.", "shortfall"];

export const restsOnPlans = ({ needs }: Template, { set }: WordsAllowed): boolean =>
  set === "open" && needs.some((name) => families.some((family) => name.startsWith(family)));
