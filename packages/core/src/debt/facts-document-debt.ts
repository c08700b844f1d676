/** Reading one debt from a plain document in the shape of case.yaml (docs/formats.md). Facts only, nothing computed. */

import { debtId } from "../ids.ts";
import type { Fen } from "../money.ts";
import type { DayCount } from "../rate.ts";
import type { BalancePart } from "./balance.ts";
import type { Claim, DatedHow, Debt, Payment } from "./debt.ts";
import { arrangements, debtStatuses, lenderTypes, repaymentMethods } from "./debt.ts";
import { findContradictions } from "./facts-document-contradictions.ts";
import {
  dayAt,
  fail,
  fieldsAt,
  filePathAt,
  flagAt,
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
import { feesAt, overdueTermsAt, partNamed, partNames, ratesAt } from "./facts-document-terms.ts";

const debtKeys = [
  "id",
  "status",
  "kind",
  "platform",
  "lender",
  "contract",
  "principal",
  "drawdowns",
  "rate",
  "dayCount",
  "method",
  "periods",
  "firstDue",
  "fees",
  "overdue",
  "overdueSince",
  "acceleration",
  "payments",
  "claimed",
  "demands",
  "acknowledged",
  "suit",
  "judgment",
  "rolledOver",
  "assigned",
  "limits",
  "recordObjection",
] as const;

const debtKinds = ["loan", "card"] as const;

/** A contract of more than fifty years is a slip of the hand. */
const mostPeriods = 600;

/** `undefined` only when a failure was written down; other failures may be there beside a debt. */
export function debtAt(place: Place): Debt | undefined {
  const fields = required(place, (at) => fieldsAt(at, debtKeys));
  if (!fields) return undefined;
  const id = required(fields("id"), idAt);
  const facts = {
    // Not said whose debt it is means unsure, and not said who lent means unknown: both words stand for exactly that.
    status: oneOfAt(fields("status"), debtStatuses) ?? "unsure",
    kind: oneOfAt(fields("kind"), debtKinds),
    platform: nameAt(fields("platform")),
    lender: lenderAt(fields("lender")),
    contract: contractAt(fields("contract")),
    principal: principalAt(fields("principal")),
    drawdowns: drawdownsAt(fields("drawdowns")),
    rates: ratesAt(fields("rate")),
    dayCount: dayCountAt(fields("dayCount")),
    method: oneOfAt(fields("method"), repaymentMethods),
    periods: wholeNumberAt(fields("periods"), 1, mostPeriods),
    firstDue: dayAt(fields("firstDue")),
    fees: feesAt(fields("fees")),
    overdue: overdueTermsAt(fields("overdue")),
    overdueSince: dayAt(fields("overdueSince")),
    acceleration: accelerationAt(fields("acceleration")),
    payments: paymentsAt(fields("payments")),
    claimed: claimAt(fields("claimed")),
    demands: datedHowsAt(fields("demands")),
    acknowledged: datedHowsAt(fields("acknowledged")),
    suit: suitAt(fields("suit")),
    judgment: judgmentAt(fields("judgment")),
    rolledOver: rolledOverAt(fields("rolledOver")),
    assigned: assignedAt(fields("assigned")),
    limits: limitsAt(fields("limits")),
    recordObjection: recordObjectionAt(fields("recordObjection")),
  } as const;
  if (id === undefined) return undefined;
  const debt: Debt = known({ id: debtId(id), ...facts });
  findContradictions(place, debt);
  return { ...debt, payments: inOrderOfDays(debt.payments), drawdowns: inOrderOfDays(debt.drawdowns) };
}

/** Stable: two payments of one day stay as they were written. */
const inOrderOfDays = <Dated extends { readonly day: string }>(items: readonly Dated[]): readonly Dated[] =>
  [...items].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

/** An id names folders and files of the pack, so it is a plain word. */
function idAt(place: Place): string | undefined {
  const found = textAt(place);
  if (found === undefined || /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u.test(found)) return found;
  return fail(place, { kind: "id-malformed", path: place.path, found });
}

function lenderAt(place: Place): Debt["lender"] {
  const fields = fieldsAt(place, ["name", "type"]);
  if (!fields) return { type: "unknown" };
  return known({ name: nameAt(fields("name")), type: oneOfAt(fields("type"), lenderTypes) ?? "unknown" });
}

function contractAt(place: Place): Debt["contract"] {
  const fields = fieldsAt(place, ["number", "signed", "file"]);
  if (!fields) return {};
  return known({ number: nameAt(fields("number")), signed: dayAt(fields("signed")), file: filePathAt(fields("file")) });
}

function principalAt(place: Place): Debt["principal"] {
  const fields = fieldsAt(place, ["stated", "received", "paidOut"]);
  if (!fields) return {};
  const [stated, received] = [moneyAt(fields("stated"), "zero"), moneyAt(fields("received"), "zero")];
  return known({ stated, received, paidOut: dayAt(fields("paidOut")) });
}

function drawdownsAt(place: Place): Debt["drawdowns"] {
  return itemsAt(place).flatMap((item) => {
    const fields = fieldsAt(item, ["day", "yuan"]);
    const day = fields && required(fields("day"), dayAt);
    const fen = fields && required(fields("yuan"), (at) => moneyAt(at, "zero"));
    return day === undefined || fen === undefined ? [] : [{ day, fen }];
  });
}

function dayCountAt(place: Place): DayCount | undefined {
  const word = oneOfAt(place, ["360", "365", "actual"]);
  if (word === undefined) return undefined;
  return word === "actual" ? word : word === "360" ? 360 : 365;
}

function accelerationAt(place: Place): Debt["acceleration"] {
  const fields = fieldsAt(place, ["declared"]);
  return fields ? known({ declared: dayAt(fields("declared")) }) : {};
}

function paymentsAt(place: Place): readonly Payment[] {
  return itemsAt(place).flatMap((item) => {
    const fields = fieldsAt(item, ["day", "yuan", "file", "line", "prepays"]);
    if (!fields) return [];
    const day = required(fields("day"), dayAt);
    const fen = required(fields("yuan"), (at) => moneyAt(at, "zero"));
    const [file, prepays] = [filePathAt(fields("file")), flagAt(fields("prepays"))];
    const line = wholeNumberAt(fields("line"), 1, 100_000_000);
    return day === undefined || fen === undefined ? [] : [known({ day, fen, file, line, prepays })];
  });
}

function claimAt(place: Place): Claim | undefined {
  const fields = fieldsAt(place, ["on", "total", "parts"]);
  if (!fields) return undefined;
  const [on, totalFen] = [required(fields("on"), dayAt), required(fields("total"), moneyAt)];
  const parts = claimedPartsAt(fields("parts"));
  return on === undefined || totalFen === undefined ? undefined : { on, totalFen, parts };
}

/** Parts need not sum to the total: that is how the other side put it, and a question to ask them. */
function claimedPartsAt(place: Place): Claim["parts"] {
  const fields = fieldsAt(place, partNames);
  const parts: Partial<Record<BalancePart, Fen>> = {};
  for (const name of fields ? partNames.filter(fields.has) : []) {
    const [part, at] = [partNamed(name), fields?.(name)];
    if (part === undefined || at === undefined) continue;
    const amount = moneyAt(at);
    if (part in parts) fail(at, { kind: "given-twice", path: at.path, found: name, first: [...place.path, part] });
    if (amount !== undefined) parts[part] = amount;
  }
  return parts;
}

function datedHowsAt(place: Place): readonly DatedHow[] {
  return itemsAt(place).flatMap((item) => {
    const fields = fieldsAt(item, ["day", "how"]);
    const day = fields && required(fields("day"), dayAt);
    return fields && day !== undefined ? [{ day, how: nameAt(fields("how")) ?? "" }] : [];
  });
}

function suitAt(place: Place): Debt["suit"] {
  const fields = fieldsAt(place, ["filed", "served"]);
  if (!fields) return undefined;
  const [filed, served] = [required(fields("filed"), dayAt), dayAt(fields("served"))];
  return filed === undefined ? undefined : known({ filed, served });
}

function judgmentAt(place: Place): Debt["judgment"] {
  const fields = fieldsAt(place, ["effective", "performBy", "unpaid"]);
  if (!fields) return undefined;
  const [effective, performBy] = [required(fields("effective"), dayAt), dayAt(fields("performBy"))];
  const unpaidFen = required(fields("unpaid"), moneyAt);
  return effective === undefined || unpaidFen === undefined ? undefined : known({ effective, performBy, unpaidFen });
}

function rolledOverAt(place: Place): Debt["rolledOver"] {
  const fields = fieldsAt(place, ["first", "lent"]);
  if (!fields) return undefined;
  const [firstFen, firstLent] = [required(fields("first"), (at) => moneyAt(at, "zero")), required(fields("lent"), dayAt)];
  return firstFen === undefined || firstLent === undefined ? undefined : { firstFen, firstLent };
}

function assignedAt(place: Place): Debt["assigned"] {
  const fields = fieldsAt(place, ["to", "noticed"]);
  if (!fields) return undefined;
  const [to, noticed] = [required(fields("to"), nameAt), dayAt(fields("noticed"))];
  return to === undefined ? undefined : known({ to, noticed });
}

function limitsAt(place: Place): Debt["limits"] {
  const fields = fieldsAt(place, ["minimum", "maxMonths", "refuses"]);
  if (!fields) return {};
  const refuses = fields.has("refuses")
    ? itemsAt(fields("refuses")).flatMap((item) => required(item, (at) => oneOfAt(at, arrangements), arrangements) ?? [])
    : undefined;
  return known({ minimum: moneyAt(fields("minimum")), maxMonths: wholeNumberAt(fields("maxMonths"), 1, mostPeriods), refuses });
}

function recordObjectionAt(place: Place): Debt["recordObjection"] {
  const fields = fieldsAt(place, ["reportOn", "shows", "should"]);
  if (!fields) return undefined;
  const reportOn = required(fields("reportOn"), dayAt);
  const [shows, should] = [required(fields("shows"), nameAt), required(fields("should"), nameAt)];
  return reportOn === undefined || shows === undefined || should === undefined ? undefined : { reportOn, shows, should };
}
