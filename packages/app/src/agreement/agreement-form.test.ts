import { describe, expect, it } from "vitest";
import { type AgreementForm, blankAgreement, readAgreementForm } from "./agreement-form.ts";

const read = (changes: Partial<AgreementForm>) => readAgreementForm({ ...blankAgreement(), ...changes });

describe("an offer in a form", () => {
  it("says nothing while nothing is typed", () => expect(read({})).toEqual({ terms: {}, failures: [] }));

  it("reads instalments by the shape that is chosen", () => {
    const typed = { each: "500", months: "12", first: "2026-12-20", once: "4,800.50", onceDay: "2026-12-15" };
    expect(read(typed).terms).toEqual({ instalments: { is: "level", fen: 50_000, months: 12, first: "2026-12-20" } });
    expect(read({ ...typed, first: "" }).terms).toEqual({ instalments: { is: "level", fen: 50_000, months: 12 } });
    expect(read({ ...typed, shape: "once" }).terms).toEqual({ instalments: { is: "listed", dues: [{ day: "2026-12-15", fen: 480_050 }] } });
    const dues = [
      { day: "2026-12-20", yuan: "900" },
      { day: "", yuan: "" },
    ];
    expect(read({ ...typed, shape: "listed", dues }).terms).toEqual({
      instalments: { is: "listed", dues: [{ day: "2026-12-20", fen: 90_000 }] },
    });
    expect(read({ ...typed, shape: "deferral", deferredTo: "2027-01-20", deferrals: "1" }).terms).toEqual({
      deferredTo: "2027-01-20",
      deferrals: 1,
    });
  });

  it("tells a first payment of nothing from one that was not named, and no extras from extras not asked after", () => {
    expect(read({ firstPayment: "0" }).terms).toEqual({ firstPayment: { fen: 0 } });
    expect(read({ added: "no" }).terms).toEqual({ extras: [] });
    expect(read({ added: "yes" }).terms).toEqual({});
    expect(read({ added: "yes", extras: { ...blankAgreement().extras, guarantor: true } }).terms).toEqual({ extras: ["guarantor"] });
  });

  it("names what is wrong at its field and reads the rest", () => {
    const { terms, failures } = read({
      creditor: "青禾消费金融有限公司",
      total: "六千",
      each: "0",
      months: "0",
      shape: "level",
      endDay: "2026-02-30",
      balance: "6000",
      parts: { ...blankAgreement().parts, interest: "1.234" },
    });
    expect(terms).toEqual({ creditor: "青禾消费金融有限公司", balance: { fen: 600_000, parts: {} } });
    expect(failures.map(({ kind, path }) => `${path.join(".")} ${kind}`)).toEqual([
      "parts.interest money-inexact",
      "total money-malformed",
      "each money-zero",
      "months number-out-of-range",
      "endDay day-impossible",
    ]);
  });
});
