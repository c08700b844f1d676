/**
 * By which number, app, address a lender is reached on each channel: what the person wrote down goes before what the
 * directory knows, and what neither knows is left open. Nothing is guessed.
 */

import type { Day } from "../day.ts";
import type { OwnChannel } from "../debt/case-facts.ts";
import type { Channel, HowToReach, WayToReach } from "./channel.ts";
import type { ChannelDirectory, LenderEntry } from "./channel-directory.ts";
import { isCheckDue } from "./lender-entry.ts";

export interface KnownOfLender {
  readonly directory: Pick<ChannelDirectory, "checkAgainMonths">;
  /** Of this debt; `null`: not listed. */
  readonly entry: LenderEntry | null;
  /** Of this debt, checked last first. */
  readonly own: readonly OwnChannel[];
}

/** A private lender is in no directory. */
export function waysToReach(channel: Channel, isPrivate: boolean, on: Day, of: KnownOfLender): HowToReach {
  const known = isPrivate ? { ...of, entry: null } : of;
  const { entry } = known;
  const speaks = channel === "phone" || channel === "complaint-line";
  const app = channel === "chat" || speaks ? (ownWay("app", on, known) ?? listedWay("app", on, known)) : null;
  return {
    isPrivate,
    number: speaks ? (ownWay("number", on, known) ?? listedWay("number", on, known)) : null,
    app,
    // The directory's path leads through its own app.
    path: (channel === "chat" || channel === "phone") && (app === null || app.text === entry?.app) ? (entry?.path ?? null) : null,
    email: channel === "email" ? ownWay("email", on, known) : null,
    address: channel === "letter" ? ownWay("address", on, known) : null,
  };
}

/** A day that has not come yet was not written down rightly: then somebody looks again as well. */
function ownWay(part: "number" | "app" | "email" | "address", on: Day, { own, directory }: KnownOfLender): WayToReach | null {
  for (const { [part]: text, source, checked } of own) {
    if (text !== undefined) return { text, own: { source, checked }, checkFirst: checked > on || isCheckDue(directory, checked, on) };
  }
  return null;
}

function listedWay(part: "number" | "app", on: Day, { entry, directory }: KnownOfLender): WayToReach | null {
  const text = entry?.[part] ?? null;
  return entry === null || text === null ? null : { text, own: null, checkFirst: isCheckDue(directory, entry.checked, on) };
}
