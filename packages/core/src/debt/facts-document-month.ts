/** Reading the household's month and what it owns from the plain document of a case (docs/formats.md). */

import { debtId } from "../ids.ts";
import {
  dayAt,
  type Fields,
  fail,
  fieldsAt,
  flagAt,
  isAbsent,
  itemsAt,
  known,
  moneyAt,
  nameAt,
  oneOfAt,
  type Place,
  required,
  textAt,
  wholeNumberAt,
} from "./facts-document-place.ts";
import {
  type Asset,
  assetKinds,
  authorisationHolders,
  type Debit,
  type IncomeDay,
  type MoneyAccount,
  type MonthFacts,
} from "./month-facts.ts";
import { spendingKinds } from "./spending-kind.ts";

/** `debts`: the ids of the case's debts; `null` where the document does not hold them, as in a record of the household alone. */
export function theMonthAt(place: Place, debts: readonly string[] | null): MonthFacts | undefined {
  const fields = fieldsAt(place, ["accounts", "debits", "income"]);
  if (!fields) return undefined;
  const accounts = accountsAt(fields("accounts"));
  const names = namesWritten(fields("accounts"));
  return { accounts, debits: debitsAt(fields("debits"), names, debts), income: incomeDaysAt(fields("income"), names) };
}

export function assetsAt(place: Place): readonly Asset[] | undefined {
  if (isAbsent(place)) return undefined;
  return itemsAt(place).flatMap((item) => {
    const fields = fieldsAt(item, ["name", "kind", "yuan", "exempt"]);
    if (!fields) return [];
    const name = required(fields("name"), nameAt);
    const kind = required(fields("kind"), (at) => oneOfAt(at, assetKinds), assetKinds);
    const fen = required(fields("yuan"), moneyAt);
    const exempt = flagAt(fields("exempt"));
    return name === undefined || kind === undefined || fen === undefined ? [] : [known({ name, kind, fen, exempt })];
  });
}

function accountsAt(place: Place): readonly MoneyAccount[] {
  const firsts = new Map<string, number>();
  return itemsAt(place).flatMap((item, index) => {
    const fields = fieldsAt(item, ["name", "tail", "yuan", "on"]);
    if (!fields) return [];
    const name = required(fields("name"), nameAt);
    const first = name === undefined ? undefined : firsts.get(name);
    if (name !== undefined && first !== undefined)
      fail(item, { kind: "given-twice", path: fields("name").path, found: name, first: [...place.path, first, "name"] });
    else if (name !== undefined) firsts.set(name, index);
    const [tail, balance] = [tailAt(fields("tail")), balanceAt(fields)];
    return name === undefined ? [] : [known({ name, tail, balance })];
  });
}

/** A sum without its day says nothing; without a sum the balance is not known, whatever day stands there. */
function balanceAt(fields: Fields<"yuan" | "on">): MoneyAccount["balance"] {
  if (isAbsent(fields("yuan"))) return undefined;
  const [fen, on] = [moneyAt(fields("yuan")), required(fields("on"), dayAt)];
  return fen === undefined || on === undefined ? undefined : { fen, on };
}

/** Also of accounts that cannot be read: one slip is one failure. */
const namesWritten = ({ value }: Place): readonly string[] =>
  (Array.isArray(value) ? value : []).flatMap((account: unknown) =>
    typeof account === "object" && account !== null && "name" in account && account.name !== null ? [String(account.name)] : [],
  );

/** The last digits. More would be a number that nobody needs to have written down. */
function tailAt(place: Place): string | undefined {
  const found = textAt(place);
  if (found === undefined || /^\d{3,4}$/.test(found)) return found;
  return fail(place, { kind: "tail-malformed", path: place.path, digits: found.replace(/\D/g, "").length });
}

function debitsAt(place: Place, accounts: readonly string[], debts: readonly string[] | null): readonly Debit[] {
  return itemsAt(place).flatMap((item): Debit[] => {
    const fields = fieldsAt(item, ["name", "account", "day", "yuan", "debt", "kind", "held"]);
    if (!fields) return [];
    const movement = movementAt(fields, accounts);
    const held = oneOfAt(fields("held"), authorisationHolders);
    const kind = oneOfAt(fields("kind"), spendingKinds);
    const debt = debts === null ? textAt(fields("debt")) : oneOfAt(fields("debt"), debts);
    const given = (["debt", "kind"] as const).filter((key) => !isAbsent(fields(key)));
    if (given.length !== 1) fail(item, { kind: "one-of-keys", path: item.path, keys: ["debt", "kind"], given });
    if (movement === undefined) return [];
    if (debt !== undefined) return [{ ...known({ ...movement, held }), debt: debtId(debt) }];
    return kind === undefined ? [] : [{ ...known({ ...movement, held }), kind }];
  });
}

function incomeDaysAt(place: Place, accounts: readonly string[]): readonly IncomeDay[] {
  return itemsAt(place).flatMap((item) => {
    const fields = fieldsAt(item, ["name", "account", "day", "yuan"]);
    return (fields && movementAt(fields, accounts)) ?? [];
  });
}

function movementAt(fields: Fields<"name" | "account" | "day" | "yuan">, accounts: readonly string[]): IncomeDay | undefined {
  const name = required(fields("name"), nameAt);
  const account = required(fields("account"), (at) => oneOfAt(at, accounts), accounts);
  const date = required(fields("day"), (at) => wholeNumberAt(at, 1, 31));
  const fen = required(fields("yuan"), (at) => moneyAt(at, "zero"));
  if (name === undefined || account === undefined || date === undefined || fen === undefined) return undefined;
  return { name, account, date, fen };
}
