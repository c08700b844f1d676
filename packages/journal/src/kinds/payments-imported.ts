/**
 * `payments.imported`: repayments of one debt, found in a file. Importing the same file again adds nothing: a payment is
 * known by the hash of its file and its line.
 */

import type { Payment } from "@tanhao/core/debt/debt";
import {
  dayAt,
  fieldsAt,
  flagAt,
  itemsAt,
  known,
  type Place,
  required,
  textAt,
  wholeNumberAt,
} from "@tanhao/core/debt/facts-document-place";
import type { DebtId } from "@tanhao/core/ids";
import type { Hash } from "../sha256.ts";
import { asJson, type Kind, parseMembers, whole } from "./kind.ts";
import { fenAt, hashAt, requiredDebt, requiredText } from "./record-members.ts";

export interface PaymentsImported {
  readonly debt: DebtId;
  readonly file: { readonly name: string; readonly hash: Hash };
  readonly payments: readonly Payment[];
}

export const paymentsImported: Kind<PaymentsImported> = {
  v: 1,
  upcasters: [],
  parse: (payload) =>
    parseMembers(payload, ["debt", "file", "payments"], (member) => {
      const must = whole({ debt: requiredDebt(member("debt")), file: required(member("file"), fileAt) });
      const payments = itemsAt(member("payments")).map(paymentAt);
      return must && { ...must, payments: payments.filter((payment) => payment !== undefined) };
    }),
  write: asJson,
};

function fileAt(place: Place): PaymentsImported["file"] | undefined {
  const member = fieldsAt(place, ["name", "hash"]);
  const name = member && requiredText(member("name"));
  const hash = member && required(member("hash"), hashAt);
  return whole({ name, hash });
}

function paymentAt(place: Place): Payment | undefined {
  const member = fieldsAt(place, ["day", "fen", "file", "line", "prepays"]);
  const day = member && required(member("day"), dayAt);
  const fen = member && required(member("fen"), fenAt);
  if (!member || day === undefined || fen === undefined) return undefined;
  const line = wholeNumberAt(member("line"), 1, 100_000_000);
  return known({ day, fen, file: textAt(member("file")), line, prepays: flagAt(member("prepays")) });
}
