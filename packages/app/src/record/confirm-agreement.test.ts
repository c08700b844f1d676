import { day } from "@tanhao/core/day";
import type { OfferedTerms } from "@tanhao/core/followup/offered-terms";
import { debtId } from "@tanhao/core/ids";
import { yuan } from "@tanhao/core/money";
import { describe, expect, it } from "vitest";
import { aCaseToFill } from "../case/a-case-to-fill.ts";
import { addDebt } from "../case/add-debt.ts";
import { followUpRecords } from "../followup/follow-up-records.ts";
import { confirmAgreement } from "./confirm-agreement.ts";

/** The case stands on 2026-11-24. */
async function confirmed(terms: OfferedTerms, on = "2026-11-24") {
  const { ports, record } = await aCaseToFill();
  await addDebt({ status: "mine", platform: "云帆" }, ports);
  const result = await confirmAgreement({ debt: debtId("d1"), on: day(on), terms, readBack: "每期 500 元" }, ports);
  return { result, agreements: (await record()).agreements, followUp: followUpRecords(await record()) };
}

const terms: OfferedTerms = {
  form: "official-sms",
  firstPayment: { fen: yuan("300") },
  instalments: { is: "level", fen: yuan("500"), months: 2, first: day("2026-12-31") },
  waivedFen: yuan("100"),
};

describe("an agreement that was really made", () => {
  it("is kept with every payment and its day, and its days are followed up", async () => {
    const { result, agreements, followUp } = await confirmed(terms);
    expect(result).toEqual({ ok: true, value: null });
    expect(agreements[0]?.payload).toEqual({
      debt: "d1",
      on: "2026-11-24",
      form: "message",
      type: "instalments",
      schedule: [
        { day: "2026-11-24", fen: 30_000 },
        { day: "2026-12-31", fen: 50_000 },
        { day: "2027-01-31", fen: 50_000 },
      ],
      waivedFen: 10_000,
      note: "每期 500 元",
    });
    expect(followUp.agreements[0]?.schedule).toHaveLength(3);
  });

  it("may be a deferral that costs nothing", async () => {
    const { agreements } = await confirmed({ form: "spoken", deferredTo: day("2027-01-20"), firstPayment: { fen: yuan("0") } });
    expect(agreements[0]?.payload).toMatchObject({ type: "deferral", schedule: [], deferredTo: "2027-01-20", form: "spoken" });
  });

  it("is not kept by halves: without days, or without how it can be proved", async () => {
    const { instalments: _, ...without } = terms;
    const bare = await confirmed({ ...without, firstPayment: { fen: yuan("300") } });
    expect([bare.result, bare.agreements]).toEqual([{ ok: false, error: { kind: "agreement-not-whole", missing: ["payments"] } }, []]);
    const open = await confirmed({ instalments: { is: "level", fen: yuan("500"), months: 2 } });
    expect(open.result).toEqual({ ok: false, error: { kind: "agreement-not-whole", missing: ["payments", "form"] } });
  });

  it("is of today or before", async () =>
    expect((await confirmed(terms, "2026-11-25")).result).toEqual({ ok: false, error: { kind: "agreement-in-future" } }));
});
