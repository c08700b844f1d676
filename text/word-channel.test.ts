import { aDirectory, anEntry, complaintBook } from "@tanhao/core/channel/a-directory";
import { rankChannels } from "@tanhao/core/channel/rank-channels";
import { day } from "@tanhao/core/day";
import type { LenderType } from "@tanhao/core/debt/debt";
import { describe, expect, it } from "vitest";
import { wordChannel } from "./word-channel.ts";
import { channel as chinese } from "./zh-CN/channel.ts";

const worded = (name: string, on = "2026-11-24", lender: LenderType = "bank") => {
  const ranked = rankChannels(
    { goal: "conduct", at: { day: day(on), minute: 630 }, tried: new Set(), evidence: false, lender },
    { directory: aDirectory, law: complaintBook, entry: anEntry(), words: { set: "open" } },
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
