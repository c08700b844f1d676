import { expect, it } from "vitest";
import { readOfferedTerms } from "./read-offered-terms.ts";

const read = (document: unknown) => readOfferedTerms(JSON.stringify(document));
const failuresOf = (document: unknown): readonly string[] => {
  const terms = read(document);
  return terms.ok || terms.error.kind !== "terms-invalid" ? [] : terms.error.failures.map(({ kind, path }) => `${path.join(".")} ${kind}`);
};

it("takes what is said and leaves out what is not", () => {
  expect(read({})).toEqual({ ok: true, value: {} });
  expect(
    read({
      creditor: "青禾消费金融有限公司",
      balance: { fen: 600000, on: "2026-11-24", parts: { principal: 560000, interest: 40000 } },
      instalments: { fen: 50000, months: 12, first: "2026-12-20" },
      firstPayment: { fen: 0 },
      payee: { account: "in-app" },
      extras: [],
      collectionStops: false,
    }),
  ).toEqual({
    ok: true,
    value: {
      creditor: "青禾消费金融有限公司",
      balance: { fen: 600000, on: "2026-11-24", parts: { principal: 560000, interest: 40000 } },
      instalments: { is: "level", fen: 50000, months: 12, first: "2026-12-20" },
      firstPayment: { fen: 0 },
      payee: { account: "in-app" },
      extras: [],
      collectionStops: false,
    },
  });
});

it("takes instalments as a list of days and sums; an empty list says nothing", () => {
  expect(read({ instalments: [{ day: "2026-12-20", fen: 90000 }] })).toEqual({
    ok: true,
    value: { instalments: { is: "listed", dues: [{ day: "2026-12-20", fen: 90000 }] } },
  });
  expect(read({ instalments: [] })).toEqual({ ok: true, value: {} });
});

it("names every wrong place at once", () => {
  expect(
    failuresOf({
      totalFen: 0,
      creditr: "x",
      interest: "halves",
      instalments: [{ day: "2026-02-30", fen: 1 }, { day: "2026-12-20" }],
      payee: { acount: "person" },
      extras: ["guarantor", "gold"],
      collectionStops: "yes",
      balance: { parts: { principal: -1 } },
    }),
  ).toEqual([
    "creditr unknown-key",
    "extras.1 not-one-of",
    "balance.fen missing-key",
    "totalFen number-out-of-range",
    "instalments.0.day day-impossible",
    "instalments.1.fen missing-key",
    "interest not-one-of",
    "payee.acount unknown-key",
    "collectionStops wrong-type",
  ]);
  expect(failuresOf({ instalments: { fen: 50000, months: 601 } })).toEqual(["instalments.months number-out-of-range"]);
  expect(failuresOf([])).toEqual([" wrong-type"]);
  expect(failuresOf(null)).toEqual([" wrong-type"]);
});

it("says what is no JSON, and what is nothing", () => {
  expect(readOfferedTerms(" ")).toEqual({ ok: false, error: { kind: "terms-empty" } });
  expect(readOfferedTerms("{")).toMatchObject({ ok: false, error: { kind: "terms-not-json" } });
});
