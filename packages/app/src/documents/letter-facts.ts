/**
 * The facts one letter names, as the form beside it holds them: read into the case's facts for the preview, and kept in
 * the case as facts when the letter is used. Facts the form does not show stay exactly as they were; an empty field is a
 * fact not known.
 */

import type { Day } from "@tanhao/core/day";
import type { CaseFacts, ObjectionGround } from "@tanhao/core/debt/case-facts";
import type { DatedHow, Debt } from "@tanhao/core/debt/debt";
import { readFacts, writeDebt, writeFacts } from "@tanhao/core/debt/facts-document";
import type { DebtId } from "@tanhao/core/ids";
import { toYuan } from "@tanhao/core/money";
import { err, ok, type Result } from "@tanhao/core/result";
import type { NewEntry } from "@tanhao/journal/kinds/all-kinds";
import { pickHousehold } from "@tanhao/journal/kinds/household-stated";
import { appendEntries } from "../case/append-entries.ts";
import type { CasePorts, NotKept } from "../case/case-ports.ts";
import { type DebtDocumentFailure, readDebtDocument } from "../case/debt-document.ts";
import { given } from "../case/debt-form.ts";

export interface LetterFactsForm {
  name: string;
  lender: string;
  contract: string;
  hardship: string;
  hardshipSince: string;
  /** The newest demand. */
  demandOn: string;
  demandHow: string;
  /** The entry of the credit report that is held to be wrong. */
  reportOn: string;
  shows: string;
  should: string;
  courtKind: string;
  courtReceived: string;
  court: string;
  courtNumber: string;
  applicant: string;
  /** In the order they were ticked. */
  grounds: ObjectionGround[];
  lumpSums: { yuan: string; source: string; on: string }[];
}

export function letterFactsOf(facts: CaseFacts, debt: DebtId): LetterFactsForm {
  const found = facts.debts.find(({ id }) => id === debt);
  const { courtPaper } = facts.urgent;
  const demand = found && newestDemand(found);
  return {
    name: facts.borrower.name ?? "",
    lender: found?.lender.name ?? "",
    contract: found?.contract.number ?? "",
    hardship: facts.hardship?.reason ?? "",
    hardshipSince: facts.hardship?.since ?? "",
    demandOn: demand?.day ?? "",
    demandHow: demand?.how ?? "",
    reportOn: found?.recordObjection?.reportOn ?? "",
    shows: found?.recordObjection?.shows ?? "",
    should: found?.recordObjection?.should ?? "",
    courtKind: courtPaper?.kind ?? "",
    courtReceived: courtPaper?.received ?? "",
    court: courtPaper?.court ?? "",
    courtNumber: courtPaper?.number ?? "",
    applicant: courtPaper?.applicant ?? "",
    grounds: [...(courtPaper?.grounds ?? [])],
    lumpSums: (facts.lumpSums ?? []).map(({ fen, source, on }) => ({ yuan: toYuan(fen), source, on })),
  };
}

/**
 * Each failure at its place in the debt (`contract.number`) or the case (`urgent.courtPaper.received`). A debt that says
 * what it said before is the same object as before: where it stands needs no second look.
 */
export function readLetterFacts(
  form: LetterFactsForm,
  facts: CaseFacts,
  debt: DebtId,
  today: Day,
): Result<CaseFacts, readonly DebtDocumentFailure[]> {
  const stated = facts.debts.find(({ id }) => id === debt);
  const { debts: _, ...household } = writeFacts({ ...facts, debts: [] });
  const read = readFacts({
    ...household,
    borrower: given({ ...facts.borrower, name: form.name }),
    hardship: form.hardship === "" ? undefined : given({ reason: form.hardship, since: form.hardshipSince }),
    urgent: { ...facts.urgent, courtPaper: courtPaperOf(form, facts, debt) },
    lumpSums: ifSome(form.lumpSums.map((one) => given({ ...one })).filter(isTyped)),
  });
  const changed = stated && readDebtDocument(debtDocumentOf(form, stated), today);
  const failures: DebtDocumentFailure[] = [...(read.ok ? [] : read.error), ...(changed?.ok === false ? changed.error.failures : [])];
  const courtPaper = read.ok ? read.value.urgent.courtPaper : undefined;
  if (courtPaper !== undefined && courtPaper.received > today)
    failures.push({ kind: "day-in-future", path: ["urgent", "courtPaper", "received"], day: courtPaper.received });
  if (!read.ok || failures.length > 0) return err(failures);
  const { lawValues } = facts; // no letter changes them: the same list, and the law book with them is the same
  return ok({
    ...read.value,
    ...(lawValues && { lawValues }),
    debts: facts.debts.map((one) => (one === stated && changed?.ok ? sameObject(one, changed.value) : one)),
  });
}

const readLast = new WeakMap<Debt, Debt>();

/** The debt as it was stated, or as it was read last, where this reading says the same. */
function sameObject(stated: Debt, read: Debt): Debt {
  const before = [stated, readLast.get(stated)].find((one) => sameDebt(read, one));
  if (before === undefined) readLast.set(stated, read);
  return before ?? read;
}

/** Whether two readings come to the same. */
export const sameFacts = (one: CaseFacts, other: CaseFacts): boolean =>
  one.debts.length === other.debts.length &&
  one.debts.every((debt, index) => sameDebt(debt, other.debts[index])) &&
  !differ(writeFacts({ ...one, debts: [] }), writeFacts({ ...other, debts: [] }));

const sameDebt = (one: Debt, other: Debt | undefined): boolean =>
  one === other || (other !== undefined && !differ(writeDebt(one), writeDebt(other)));

/** Only what changed is stated anew, all of it or nothing. */
export async function keepLetterFacts(
  before: CaseFacts,
  after: CaseFacts,
  debt: DebtId,
  ports: Pick<CasePorts, "journal">,
): Promise<Result<null, NotKept>> {
  const [was, stated] = [before, after].map(({ debts }) => debts.find(({ id }) => id === debt));
  const entries: NewEntry[] = [];
  if (differ(pickHousehold(before), pickHousehold(after))) entries.push({ kind: "household.stated", payload: pickHousehold(after) });
  if (differ(before.urgent, after.urgent)) entries.push({ kind: "door.answered", payload: { urgent: after.urgent } });
  if (was && stated && differ(writeDebt(was), writeDebt(stated))) entries.push({ kind: "debt.changed", payload: { debt: stated } });
  if (entries.length === 0) return ok(null);
  const kept = await appendEntries(ports, ...entries);
  return kept.ok ? ok(null) : err(kept.error);
}

/** For the preview: what is typed so far, and what was known before where a part is not complete yet or cannot be read. */
export function factsSoFar(form: LetterFactsForm, facts: CaseFacts, debt: DebtId, today: Day): CaseFacts {
  const read = readLetterFacts(form, facts, debt, today);
  if (read.ok) return read.value;
  const saved = letterFactsOf(facts, debt);
  const unreadable = new Set(read.error.flatMap(({ path }) => fieldsOfPart[String(path[0])] ?? []));
  const readable = { ...form, ...Object.fromEntries([...unreadable].map((field) => [field, saved[field]])) };
  const again = readLetterFacts(readable, facts, debt, today);
  return again.ok ? again.value : facts;
}

/** Fields that are read together, by the first step of the path they end at. */
const fieldsOfPart: Readonly<Record<string, readonly (keyof LetterFactsForm)[]>> = {
  borrower: ["name"],
  platform: ["lender"],
  lender: ["lender"],
  contract: ["contract"],
  hardship: ["hardship", "hardshipSince"],
  demands: ["demandOn", "demandHow"],
  recordObjection: ["reportOn", "shows", "should"],
  urgent: ["courtKind", "courtReceived", "court", "courtNumber", "applicant", "grounds"],
  lumpSums: ["lumpSums"],
};

function courtPaperOf(form: LetterFactsForm, facts: CaseFacts, debt: DebtId): unknown {
  const { grounds } = form;
  const named = given({
    kind: form.courtKind,
    received: form.courtReceived,
    court: form.court,
    number: form.courtNumber,
    applicant: form.applicant,
  });
  const before = facts.urgent.courtPaper;
  if (!isTyped(named) && grounds.length === 0) return null;
  return { ...named, debt: before === undefined ? debt : before.debt, ...((grounds.length > 0 || before?.grounds) && { grounds }) };
}

function debtDocumentOf(form: LetterFactsForm, debt: Debt): Record<string, unknown> {
  const objection = given({ reportOn: form.reportOn, shows: form.shows, should: form.should });
  const demand = given({ day: form.demandOn, how: form.demandHow });
  const newest = newestDemand(debt);
  const demands = newest === undefined ? [demand] : debt.demands.map((one) => (one === newest ? demand : { ...one }));
  return {
    ...writeDebt(debt),
    lender: given({ ...debt.lender, name: form.lender }),
    contract: given({ ...debt.contract, number: form.contract }),
    demands: ifSome(demands.filter(isTyped)),
    recordObjection: isTyped(objection) ? objection : undefined,
  };
}

function newestDemand({ demands }: Debt): DatedHow | undefined {
  return demands.reduce<DatedHow | undefined>((newest, one) => (newest === undefined || one.day >= newest.day ? one : newest), undefined);
}

const differ = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

const isTyped = (members: object): boolean => Object.keys(members).length > 0;
const ifSome = <Item>(list: readonly Item[]): readonly Item[] | undefined => (list.length === 0 ? undefined : list);
