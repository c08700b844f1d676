import { day } from "@tanhao/core/day";
import type { CaseFacts, CourtPaper } from "@tanhao/core/debt/case-facts";
import { describe, expect, it } from "vitest";
import { aCaseToFill } from "./a-case-to-fill.ts";
import { answerDoor } from "./answer-door.ts";
import { keepCourtPaper } from "./keep-court-paper.ts";
import { stateHousehold } from "./state-household.ts";

const paper: CourtPaper = { kind: "payment-order", received: day("2026-11-20"), court: "示例市人民法院", number: "12号", grounds: ["sum"] };

async function atTheDoor() {
  const { ports, record } = await aCaseToFill();
  await stateHousehold({ income: [{ month: "2026-10", yuan: "5200.00" }], borrower: { household: 2 } }, ports);
  await answerDoor({ paidAgent: true, inDanger: false, collectorsAtDoor: false }, ports);
  const facts = async (): Promise<CaseFacts> => {
    const found = (await record()).facts;
    if (!found) throw new Error("the door was answered");
    return found;
  };
  return { ports, facts };
}

describe("a court paper", () => {
  it("is kept with all it names, and the other answers and the household stay", async () => {
    const { ports, facts } = await atTheDoor();
    const before = await facts();
    expect((await keepCourtPaper(paper, " 林小满 ", before, ports)).ok).toBe(true);
    expect(await facts()).toEqual({
      ...before,
      borrower: { household: 2, name: "林小满" },
      urgent: { paidAgent: true, inDanger: false, collectorsAtDoor: false, courtPaper: paper },
    });
  });

  it("leaves a known name where none is typed", async () => {
    const { ports, facts } = await atTheDoor();
    await keepCourtPaper(paper, "林小满", await facts(), ports);
    await keepCourtPaper({ ...paper, grounds: ["paid"] }, "", await facts(), ports);
    expect(await facts()).toMatchObject({ borrower: { name: "林小满" }, urgent: { courtPaper: { grounds: ["paid"] } } });
  });

  it("cannot have been received tomorrow: nothing is kept", async () => {
    const { ports, facts } = await atTheDoor();
    const before = await facts();
    const refused = await keepCourtPaper({ ...paper, received: day("2026-11-25") }, "林小满", before, ports);
    expect(refused).toEqual({ ok: false, error: { kind: "received-in-future", day: "2026-11-25" } });
    expect(await facts()).toEqual(before);
  });
});
