/** Words of the other side that press to pay. They answer nothing that was asked. */

import type { HeardLabel } from "../talk/utterance-class.ts";
import type { NotedContact } from "./noted-contact.ts";

const pressing: readonly HeardLabel[] = [
  "FULL_PAY",
  "URGENT",
  "DOWN_PAY",
  "INT_EXT",
  "THREAT.legal",
  "THREAT.visit",
  "THREAT.contacts",
  "THREAT.credit",
  "THREAT.crime",
];

export const pressesToPay = ({ heard, direction }: NotedContact): boolean =>
  direction === "in" && (heard ?? []).some((label) => pressing.includes(label));

/** It came from them, and nothing else was heard in it. */
export const isOnlyPressing = (contact: NotedContact): boolean =>
  pressesToPay(contact) && (contact.heard ?? []).every((label) => pressing.includes(label));
