import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { describe, expect, it } from "vitest";
import { aCaseToFill } from "./a-case-to-fill.ts";
import { keepOwnChannel, type OwnChannelForm, ownChannelFormOf, removeOwnChannel } from "./own-channel.ts";
import { stateHousehold } from "./state-household.ts";

const household = {
  income: [{ month: "2026-10", yuan: "5200.00" }],
  firm: { yuan: "1000.00" },
  lumpSums: [{ yuan: "5000.00", source: "姐姐帮忙", on: "2026-12-20" }],
};
const form: OwnChannelForm = {
  name: "青禾分期",
  number: " 400-000-0000 ",
  app: "",
  email: "",
  address: "",
  source: "合同第一页",
  checked: "2026-11-24",
};
const kept = { name: "青禾分期", number: "400-000-0000", source: "合同第一页", checked: "2026-11-24" };

async function aHousehold() {
  const { ports, record } = await aCaseToFill();
  await stateHousehold(household, ports);
  const facts = async (): Promise<CaseFacts> => {
    const found = (await record()).facts;
    if (!found) throw new Error("the household was stated");
    return found;
  };
  return { ports, facts, keep: async (typed: OwnChannelForm) => keepOwnChannel(typed, null, await facts(), ports) };
}

describe("an own entry", () => {
  it("is kept without the blanks around it, and nothing else of the household changes", async () => {
    const { facts, keep } = await aHousehold();
    const before = await facts();
    expect((await keep(form)).ok).toBe(true);
    expect(await facts()).toEqual({ ...before, ownChannels: [kept] });
  });

  it("is changed in its place", async () => {
    const { facts, keep, ports } = await aHousehold();
    await keep(form);
    await keep({ ...form, name: "渡川易借" });
    const first = (await facts()).ownChannels?.[0];
    if (!first) throw new Error("the entry was kept");
    await keepOwnChannel({ ...ownChannelFormOf(first), number: "", app: "青禾" }, first, await facts(), ports);
    expect((await facts()).ownChannels).toEqual([
      { name: "青禾分期", app: "青禾", source: "合同第一页", checked: "2026-11-24" },
      { ...kept, name: "渡川易借" },
    ]);
  });

  it("is taken away alone, and the last one leaves nothing", async () => {
    const { facts, keep, ports } = await aHousehold();
    const before = await facts();
    await keep(form);
    await keep({ ...form, name: "渡川易借" });
    for (const name of ["青禾分期", "渡川易借"]) {
      const entry = (await facts()).ownChannels?.find((one) => one.name === name);
      if (!entry) throw new Error(`${name} is still there`);
      await removeOwnChannel(entry, await facts(), ports);
    }
    expect(await facts()).toEqual(before);
  });

  it("of an odd number is kept all the same", async () => {
    const { facts, keep } = await aHousehold();
    await keep({ ...form, number: "12000000000" });
    expect((await facts()).ownChannels?.[0]?.number).toBe("12000000000");
  });

  it("is refused where nobody can be reached by it, where it was not said when or where it was read, and on a day to come", async () => {
    const { facts, keep } = await aHousehold();
    const before = await facts();
    const refusal = async (changes: Partial<OwnChannelForm>) => {
      const done = await keep({ ...form, ...changes });
      return done.ok ? null : done.error;
    };
    expect(await refusal({ number: " " })).toEqual({ kind: "own-channel-empty" });
    expect(await refusal({ source: "", checked: "" })).toMatchObject({
      failures: [
        { kind: "missing-key", key: "source" },
        { kind: "missing-key", key: "checked" },
      ],
    });
    expect(await refusal({ checked: "2026-11-25" })).toMatchObject({ failures: [{ kind: "day-in-future", path: ["checked"] }] });
    expect(await facts()).toEqual(before);
  });
});
