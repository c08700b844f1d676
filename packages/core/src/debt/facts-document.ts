/**
 * The plain document of a case, in the shape of case.yaml, read into facts. One reader serves the YAML file (its reader
 * adds line and column), the web's forms (a path is a field) and the journal's payloads.
 *
 * All failures are found in one reading. A fact that is not given is absent, never guessed. Reading what was written
 * (facts-document-write.ts) gives the same facts.
 */

import { err, ok, type Result } from "../result.ts";
import { type CaseFacts, hardshipReasons, incomeTypes, spendingKinds } from "./case-facts.ts";
import type { Debt } from "./debt.ts";
import { debtAt } from "./facts-document-debt.ts";
import type { FactPath, FactsFailure } from "./facts-document-failure.ts";
import { lumpSumsAt, ownChannelsAt } from "./facts-document-means.ts";
import { assetsAt, theMonthAt } from "./facts-document-month.ts";
import {
  dayAt,
  decimalAt,
  fail,
  fieldsAt,
  filePathAt,
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
import { urgentAt } from "./facts-document-urgent.ts";
import { planObjectives } from "./plan-objective.ts";

export { type FactPath, type FactsFailure, pathText } from "./facts-document-failure.ts";
export { writeDebt, writeFacts } from "./facts-document-write.ts";

/** Never `ok` with a failure left out: either every given fact was understood, or all that were not are listed. */
export function readFacts(document: unknown): Result<CaseFacts, readonly FactsFailure[]> {
  const failures: FactsFailure[] = [];
  const facts = caseAt({ value: document ?? {}, path: [], failures });
  return facts && failures.length === 0 ? ok(facts) : err(failures);
}

/** One debt alone, from a form or a journal entry. `path` is where it stands in the whole, for the failures. */
export function readDebt(document: unknown, path: FactPath = []): Result<Debt, readonly FactsFailure[]> {
  const failures: FactsFailure[] = [];
  const debt = debtAt({ value: document ?? {}, path, failures });
  return debt && failures.length === 0 ? ok(debt) : err(failures);
}

const caseKeys = [
  "version",
  "borrower",
  "income",
  "spending",
  "livingFloor",
  "month",
  "assets",
  "hardship",
  "urgent",
  "firm",
  "planChosen",
  "lumpSums",
  "ownChannels",
  "debts",
  "lawValues",
  "files",
] as const;

function caseAt(place: Place): CaseFacts | undefined {
  const fields = fieldsAt(place, caseKeys);
  if (!fields) return undefined;
  required(fields("version"), versionAt);
  return known({
    version: 1 as const,
    borrower: borrowerAt(fields("borrower")),
    income: incomeAt(fields("income")),
    spending: spendingAt(fields("spending")),
    livingFloor: livingFloorAt(fields("livingFloor")),
    month: theMonthAt(fields("month"), debtIdsAt(fields("debts"))),
    assets: assetsAt(fields("assets")),
    hardship: hardshipAt(fields("hardship")),
    urgent: urgentAt(fields("urgent"), debtIdsAt(fields("debts"))),
    firm: firmAt(fields("firm")),
    planChosen: oneOfAt(fields("planChosen"), planObjectives),
    lumpSums: lumpSumsAt(fields("lumpSums")),
    ownChannels: ownChannelsAt(fields("ownChannels")),
    debts: debtsAt(fields("debts")),
    lawValues: lawValuesAt(fields("lawValues")),
    files: filesAt(fields("files")),
  });
}

function versionAt(place: Place): 1 | undefined {
  const found = textAt(place);
  return found === "1" ? 1 : fail(place, { kind: "version-unsupported", path: place.path, found: found ?? "" });
}

function borrowerAt(place: Place): CaseFacts["borrower"] {
  const fields = fieldsAt(place, ["name", "household", "dependants", "incomeType", "city"]);
  if (!fields) return {};
  return known({
    name: nameAt(fields("name")),
    household: wholeNumberAt(fields("household"), 1, 30),
    dependants: wholeNumberAt(fields("dependants"), 0, 29),
    incomeType: oneOfAt(fields("incomeType"), incomeTypes),
    city: cityAt(fields("city")),
  });
}

/** The six digits of GB/T 2260. */
function cityAt(place: Place): string | undefined {
  const found = textAt(place);
  if (found === undefined || /^[1-8]\d{5}$/.test(found)) return found;
  return fail(place, { kind: "city-malformed", path: place.path, found });
}

function incomeAt(place: Place): CaseFacts["income"] {
  const income: { month: string; fen: CaseFacts["income"][number]["fen"] }[] = [];
  for (const item of itemsAt(place)) {
    const fields = fieldsAt(item, ["month", "yuan"]);
    const month = fields && required(fields("month"), monthAt);
    const fen = fields && required(fields("yuan"), moneyAt);
    if (!fields || month === undefined || fen === undefined) continue;
    const first = income.findIndex((entry) => entry.month === month);
    if (first >= 0) fail(item, { kind: "given-twice", path: fields("month").path, found: month, first: [...place.path, first, "month"] });
    income.push({ month, fen });
  }
  return income;
}

function monthAt(place: Place): string | undefined {
  const found = textAt(place);
  if (found === undefined || /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(found)) return found;
  return fail(place, { kind: "month-malformed", path: place.path, found });
}

function spendingAt(place: Place): CaseFacts["spending"] {
  return itemsAt(place).flatMap((item) => {
    const fields = fieldsAt(item, ["name", "yuan", "kind"]);
    if (!fields) return [];
    const name = required(fields("name"), nameAt);
    const fen = required(fields("yuan"), moneyAt);
    const kind = required(fields("kind"), (at) => oneOfAt(at, spendingKinds), spendingKinds);
    return name === undefined || fen === undefined || kind === undefined ? [] : [{ name, fen, kind }];
  });
}

/** Without an amount nobody has checked the floor, whatever else is written here. */
function livingFloorAt(place: Place): CaseFacts["livingFloor"] {
  const fields = fieldsAt(place, ["yuanPerPerson", "source"]);
  if (!fields) return undefined;
  const [fenPerPerson, source] = [moneyAt(fields("yuanPerPerson")), nameAt(fields("source"))];
  return fenPerPerson === undefined ? undefined : known({ fenPerPerson, source });
}

function hardshipAt(place: Place): CaseFacts["hardship"] {
  const fields = fieldsAt(place, ["reason", "since"]);
  if (!fields) return undefined;
  const reason = required(fields("reason"), (at) => oneOfAt(at, hardshipReasons), hardshipReasons);
  const since = dayAt(fields("since"));
  return reason === undefined ? undefined : known({ reason, since });
}

function firmAt(place: Place): CaseFacts["firm"] {
  const fields = fieldsAt(place, ["yuan"]);
  return fields && moneyAt(fields("yuan"));
}

function debtsAt(place: Place): readonly Debt[] {
  const firstWithId = new Map<unknown, FactPath>();
  return itemsAt(place).flatMap((item) => {
    const id = idWritten(item.value);
    const first = firstWithId.get(id);
    if (first) fail(item, { kind: "given-twice", path: [...item.path, "id"], found: String(id), first });
    else if (id !== undefined) firstWithId.set(id, [...item.path, "id"]);
    return debtAt(item) ?? [];
  });
}

/** `null` where the document holds no debts at all. Failures inside are told where the debts are read. */
const debtIdsAt = ({ value }: Place): readonly string[] | null =>
  Array.isArray(value)
    ? value
        .map(idWritten)
        .filter((id) => typeof id === "string" || typeof id === "number")
        .map(String)
    : null;

/** The id as it stands, also of a debt that cannot be read. */
const idWritten = (debt: unknown): unknown =>
  typeof debt === "object" && debt !== null && "id" in debt ? (debt.id ?? undefined) : undefined;

function lawValuesAt(place: Place): CaseFacts["lawValues"] {
  if (isAbsent(place)) return undefined;
  return itemsAt(place).flatMap((item) => {
    const fields = fieldsAt(item, ["parameter", "from", "percent", "source"]);
    if (!fields) return [];
    const parameter = required(fields("parameter"), textAt);
    const from = required(fields("from"), dayAt);
    const percent = required(fields("percent"), percentAt);
    const source = required(fields("source"), nameAt);
    const complete = parameter !== undefined && from !== undefined && percent !== undefined && source !== undefined;
    return complete ? [{ parameter, from, percent, source }] : [];
  });
}

/** Digits as they were published: "2.90". */
function percentAt(place: Place): string | undefined {
  return decimalAt(place) && String(place.value).trim();
}

function filesAt(place: Place): CaseFacts["files"] {
  return itemsAt(place).flatMap((item) => {
    const fields = fieldsAt(item, ["path", "as"]);
    const path = fields && required(fields("path"), filePathAt);
    const as = fields && required(fields("as"), textAt);
    return path === undefined || as === undefined ? [] : [{ path, as }];
  });
}
