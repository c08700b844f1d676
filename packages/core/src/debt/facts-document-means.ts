/** Reading sums that come once and the person's own entries of how lenders are reached, from a plain document in the shape of case.yaml. */

import type { CaseFacts } from "./case-facts.ts";
import { dayAt, fieldsAt, isAbsent, itemsAt, known, moneyAt, nameAt, type Place, required } from "./facts-document-place.ts";

/** Without a source nobody could rely on the sum, so one is required. */
export function lumpSumsAt(place: Place): CaseFacts["lumpSums"] {
  if (isAbsent(place)) return undefined;
  return itemsAt(place).flatMap((item) => {
    const fields = fieldsAt(item, ["yuan", "source", "on"]);
    if (!fields) return [];
    const fen = required(fields("yuan"), moneyAt);
    const source = required(fields("source"), nameAt);
    const on = required(fields("on"), dayAt);
    return fen === undefined || source === undefined || on === undefined ? [] : [{ fen, source, on }];
  });
}

export function ownChannelsAt(place: Place): CaseFacts["ownChannels"] {
  if (isAbsent(place)) return undefined;
  return itemsAt(place).flatMap((item) => {
    const fields = fieldsAt(item, ["name", "number", "app", "email", "address", "source", "checked"]);
    if (!fields) return [];
    const name = required(fields("name"), nameAt);
    const source = required(fields("source"), nameAt);
    const checked = required(fields("checked"), dayAt);
    const ways = {
      number: nameAt(fields("number")),
      app: nameAt(fields("app")),
      email: nameAt(fields("email")),
      address: nameAt(fields("address")),
    };
    return name === undefined || source === undefined || checked === undefined ? [] : [known({ name, ...ways, source, checked })];
  });
}
