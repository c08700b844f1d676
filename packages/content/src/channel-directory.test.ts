/** The directory as it is, with the law book as it is: who is competent for whom, by the statutes cited there. */

import { type Channel, channels } from "@tanhao/core/channel/channel";
import { goals } from "@tanhao/core/channel/channel-directory";
import { lenderEntryFor } from "@tanhao/core/channel/lender-entry";
import { rankChannels } from "@tanhao/core/channel/rank-channels";
import { day } from "@tanhao/core/day";
import { aDebt } from "@tanhao/core/debt/a-debt";
import { type LenderType, lenderTypes } from "@tanhao/core/debt/debt";
import { channel as english } from "@tanhao/text/en/channel";
import { channel as chinese } from "@tanhao/text/zh-CN/channel";
import { describe, expect, it } from "vitest";
import { channelDirectory } from "./channel-directory.ts";
import { lawBook } from "./law-book.ts";

const at = { day: day("2026-11-24"), minute: 630 };
const everything: ReadonlySet<Channel> = new Set(channels);

const bodiesOf = (lender: LenderType, goal: (typeof goals)[number]): readonly string[] =>
  rankChannels(
    { goal, at, tried: everything, evidence: false, lender },
    { directory: channelDirectory, law: lawBook, entry: null, own: [], words: { set: "open" } },
  ).flatMap(({ bodies }) => bodies.map(({ id }) => id));

describe("the directory with the law book", () => {
  it.each(lenderTypes.filter((type) => !["bank", "consumer-finance", "auto-finance", "trust"].includes(type)))(
    "never sends %s to the national complaint line",
    (lender) => expect(goals.flatMap((goal) => bodiesOf(lender, goal))).not.toContain("financial-regulator"),
  );

  it("sends a microloan company to the local authority, a bank to the national line", () => {
    expect(bodiesOf("microloan", "no-answer")).toContain("local-financial-authority");
    expect(bodiesOf("bank", "no-answer")).toContain("financial-regulator");
    expect(bodiesOf("bank", "no-answer")).not.toContain("local-financial-authority");
  });

  it("has somebody for a court's paper whoever lent", () =>
    expect(lenderTypes.map((lender) => bodiesOf(lender, "court"))).toEqual(lenderTypes.map(() => ["courts", "legal-advice"])));

  it("prints no lender's number that was not agreed on", () => {
    const entry = (name: string) => lenderEntryFor(channelDirectory, aDebt().with({ lender: { name, type: "bank" } }).debt);
    expect(entry("招商银行股份有限公司")?.number).toBe("95555");
    expect(entry("中国农业银行股份有限公司")).toMatchObject({ number: null });
  });

  it("asks beside every number to check it", () => {
    for (const { reach } of [chinese, english])
      for (const say of [reach.call, reach.callAfterCheck, reach.callOwn, reach.callOwnAfterCheck]) {
        const sentence = say("NUMBER", "OWN");
        expect(sentence).toContain("NUMBER");
        expect(sentence).toMatch(/合同|contract/);
        expect(sentence).toMatch(/卡背面|on the card/);
      }
  });
});
