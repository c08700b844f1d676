/** A debt as its document says it, whole enough to be worked out. For tests. */

import { readDebt } from "@tanhao/core/debt/facts-document";

/** 10,000 at 12 % until 1 July 2026, 18 % a year afterwards; 365 days a year. */
export const aLoan = (id: string, more: object = {}) => {
  const read = readDebt({
    id,
    status: "mine",
    kind: "loan",
    lender: { name: "星河消费金融（虚构）", type: "consumer-finance" },
    contract: { number: `X-${id}`, signed: "2026-01-01" },
    principal: { stated: "10000.00", received: "10000.00", paidOut: "2026-01-01" },
    rate: { value: "12", per: "year", unit: "percent", kind: "simple" },
    dayCount: 365,
    method: "bullet",
    firstDue: "2026-07-01",
    overdue: { graceDays: 0, penalty: { multiplier: "1.5" }, base: "principal", compound: false, defaultFee: null, setOff: null },
    ...more,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};
