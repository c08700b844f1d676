/**
 * Keeps how a lender is reached as the person read it in the app, the contract or on the card: added, changed or taken
 * away, with where and when it was read. An entry by which nobody can be reached is refused; an odd number is not.
 */

import type { Day } from "@tanhao/core/day";
import type { CaseFacts, OwnChannel } from "@tanhao/core/debt/case-facts";
import { type FactPath, type FactsFailure, readFacts, writeFacts } from "@tanhao/core/debt/facts-document";
import { err, type Result } from "@tanhao/core/result";
import type { CasePorts, NotKept } from "./case-ports.ts";
import { given } from "./debt-form.ts";
import { type HouseholdRefused, stateHousehold } from "./state-household.ts";

/** As typed. */
export interface OwnChannelForm {
  name: string;
  number: string;
  app: string;
  email: string;
  address: string;
  source: string;
  checked: string;
}

/** Places are those of the form: `name`, `source`, `checked`. */
export type OwnChannelFailure = FactsFailure | { readonly kind: "day-in-future"; readonly path: FactPath; readonly day: Day };

export type OwnChannelRefused =
  | { readonly kind: "own-channel-malformed"; readonly failures: readonly OwnChannelFailure[] }
  /** No number, app, mail or address. */
  | { readonly kind: "own-channel-empty" };

export const ownChannelFormOf = (entry: OwnChannel): OwnChannelForm => ({ number: "", app: "", email: "", address: "", ...entry });

/** `replaced`: the entry that was changed; `null`: a new one. */
export async function keepOwnChannel(
  form: OwnChannelForm,
  replaced: OwnChannel | null,
  facts: CaseFacts,
  ports: CasePorts,
): Promise<Result<null, OwnChannelRefused | HouseholdRefused | NotKept>> {
  const read = readFacts({ version: 1, ownChannels: [given({ ...form })] });
  if (!read.ok) return err({ kind: "own-channel-malformed", failures: read.error.map((one) => ({ ...one, path: one.path.slice(2) })) });
  const entry = read.value.ownChannels?.[0];
  if (!entry || (entry.number ?? entry.app ?? entry.email ?? entry.address) === undefined) return err({ kind: "own-channel-empty" });
  if (entry.checked > ports.today()) {
    return err({ kind: "own-channel-malformed", failures: [{ kind: "day-in-future", path: ["checked"], day: entry.checked }] });
  }
  const before = facts.ownChannels ?? [];
  const place = replaced === null ? -1 : before.findIndex((one) => isSame(one, replaced));
  return state(place < 0 ? [...before, entry] : before.map((one, at) => (at === place ? entry : one)), facts, ports);
}

export const removeOwnChannel = (
  removed: OwnChannel,
  facts: CaseFacts,
  ports: CasePorts,
): Promise<Result<null, HouseholdRefused | NotKept>> =>
  state(
    (facts.ownChannels ?? []).filter((one) => !isSame(one, removed)),
    facts,
    ports,
  );

/** The rest of what the household stated stays as it is. */
const state = (ownChannels: readonly OwnChannel[], facts: CaseFacts, ports: CasePorts): Promise<Result<null, HouseholdRefused | NotKept>> =>
  stateHousehold(writeFacts({ ...facts, ownChannels }), ports);

const isSame = (a: OwnChannel, b: OwnChannel): boolean => JSON.stringify(ownChannelFormOf(a)) === JSON.stringify(ownChannelFormOf(b));
