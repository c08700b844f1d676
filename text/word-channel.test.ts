import { aDirectory, anEntry, anOwnEntry, complaintBook } from "@tanhao/core/channel/a-directory";
import { rankChannels } from "@tanhao/core/channel/rank-channels";
import { day } from "@tanhao/core/day";
import type { LenderType } from "@tanhao/core/debt/debt";
import { describe, expect, it } from "vitest";
import { channel as english } from "./en/channel.ts";
import { wordChannel } from "./word-channel.ts";
import { channel as chinese } from "./zh-CN/channel.ts";

const worded = (name: string, on = "2026-11-24", lender: LenderType = "bank") => {
  const ranked = rankChannels(
    { goal: "conduct", at: { day: day(on), minute: 630 }, tried: new Set(), evidence: false, lender },
    { directory: aDirectory, law: complaintBook, entry: anEntry(), own: [], words: { set: "open" } },
  );
  const found = ranked.find(({ channel }) => channel === name);
  return found && wordChannel(found, { words: chinese, lang: "zh-CN", law: complaintBook });
};

describe("a ranked channel in words", () => {
  it("says beside a number where to check it", () => expect(worded("phone")?.how).toBe("拨打 LINE（先在官方 App、合同或卡背面核对）"));

  // The entry was checked on 10 January 2026.
  it("says first that a number was checked long ago", () =>
    expect(worded("phone", "2027-01-10")?.how).toBe("核对日期已久，先核对再打：LINE（看官方 App、合同或卡背面）"));

  it("says that the number of a caller is no proof", () =>
    expect(worded("phone")?.caution).toContain("来电显示什么号码都不能证明对方身份"));

  it("tells days with their unit", () => {
    expect(worded("complaint-line")?.wait).toBe("complaint.lender-answer：10 日");
    expect(worded("regulator")?.wait).toBe("complaint.forwarding：4 个工作日");
  });

  it("speaks of a private lender without app and card", () => {
    expect(worded("chat", "2026-11-24", "private")).toMatchObject({ name: "聊天", how: "平时用的聊天，写成文字" });
    expect(worded("phone", "2026-11-24", "private")?.how).toBe("平时联系得上的号码");
  });
});

describe("the person's own entry in words", () => {
  const own = [anOwnEntry({ number: "OWN", app: "青禾新版", email: "service@qinghe.invalid", address: "示例市一路 1 号" })];
  const how = (name: string, on = "2026-11-24", words: typeof chinese = chinese) => {
    const ranked = rankChannels(
      { goal: "charges", at: { day: day(on), minute: 630 }, tried: new Set(), evidence: false, lender: "bank" },
      { directory: aDirectory, law: complaintBook, entry: anEntry(), own, words: { set: "open" } },
    );
    const found = ranked.find(({ channel }) => channel === name);
    return found && wordChannel(found, { words, lang: "zh-CN", law: complaintBook }).how;
  };

  it("says whose it is, where it was read and when, and still asks to check the number", () =>
    expect(how("phone")).toBe("拨打 OWN（你自己填的，合同第一页，2026-11-20；先在官方 App、合同或卡背面核对）"));

  it("is to be checked first after its time", () => {
    expect(how("phone", "2027-11-20")).toBe(
      "核对日期已久，先核对再打：OWN（你自己填的，合同第一页，2026-11-20；看官方 App、合同或卡背面）",
    );
    expect(how("email", "2027-11-20")).toBe("发到 service@qinghe.invalid（你自己填的，合同第一页，2026-11-20；日子久了，先核对）");
  });

  it("is named for the app, the mail and the letter", () => {
    expect(how("chat")).toBe("“青禾新版”官方 App 里的在线客服，先要求转人工（你自己填的，合同第一页，2026-11-20）");
    expect(how("email")).toBe("发到 service@qinghe.invalid（你自己填的，合同第一页，2026-11-20）");
    expect(how("letter")).toBe("寄到 示例市一路 1 号（你自己填的，合同第一页，2026-11-20）；用能查签收的快递");
  });

  it("is said in English as well", () =>
    expect(how("phone", "2026-11-24", english)).toBe(
      "call OWN (your own entry, 合同第一页, 2026-11-20; check it in the app, the contract or on the card)",
    ));
});

describe("a supervisor whose turn has not come", () => {
  it("is named with the last day of the lender's time", () => {
    const ranked = rankChannels(
      {
        goal: "charges",
        at: { day: day("2026-11-24"), minute: 630 },
        tried: new Set(["complaint-line"]),
        evidence: false,
        lender: "bank",
        complaint: { day: day("2026-11-20"), answered: false },
      },
      { directory: aDirectory, law: complaintBook, entry: null, own: [], words: { set: "open" } },
    );
    const found = ranked.find(({ channel }) => channel === "regulator");
    expect(found && wordChannel(found, { words: chinese, lang: "zh-CN", law: complaintBook }).when).toContain("期限到 2026-11-30");
  });
});
