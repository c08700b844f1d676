/** A harmless word beside a dangerous one hides nothing; a sentence that warns is heard as a warning in all its clauses. */

import { listener } from "@tanhao/core/talk/listen";
import type { Gate } from "@tanhao/core/talk/utterance-class";
import { describe, expect, it } from "vitest";
import { hearBook, hearModel } from "../hear.ts";

const listen = listener(hearBook, hearModel);

const beside: readonly (readonly [Gate, string])[] = [
  ["CRISIS", "药费都交不起了，我不想活了"],
  ["CRISIS", "累死了，不想活了"],
  ["CRISIS", "烦死了我要跳楼"],
  ["CRISIS", "急死我了，我死了算了"],
  ["CRISIS", "新闻里那个跳楼的，我也想学他"],
  ["CRISIS", "还完这些我也活不下去了"],
  ["CRISIS", "准备好绳子了"],
  ["CRISIS", "我想跟这个世界告别"],
  ["CRISIS", "昨晚开了煤气，后来又关了"],
  ["CRISIS", "我攒了一瓶安眠药"],
  ["CRISIS", "你要死就死远点，死了债也要还"],
  ["CRISIS", "我跟我妈说不想活了"],
  ["CRISIS", "昨晚跟老公说活够了"],
  ["CRISIS", "刚跟老婆说不想活"],
  ["CRISIS", "我跟我姐说想不开"],
  ["CRISIS", "跟孩子他妈说喝农药"],
  ["CRISIS", "我小区里找个地方跳楼"],
  ["CRISIS", "我去厂里跳楼"],
  ["CRISIS", "我回村里喝农药"],
  ["CRISIS", "我到楼下跳河"],
  ["CRISIS", "我爬上隔壁楼要自杀"],
  ["CRISIS", "发了个帖子，今晚跳江"],
  ["CRISIS", "前年想死过，现在我不想撑"],
  ["CRISIS", "那几年想过自杀，现在没路了"],
  ["CRISIS", "我被你们逼到绝路了"],
  ["CRISIS", "开了煤气的房间"],
  ["CRISIS", "开了煤气的，窗都关了"],
  ["CRISIS", "冻死在桥洞算了"],
  ["CRISIS", "没有办法只能自杀"],
  ["CRISIS", "我不会后悔自杀"],
  ["CRISIS", "从药店买了安眠药，全吃了"],
  ["CRISIS", "被老婆骂得想跳楼"],
  ["CRISIS", "爸爸要跳楼了，你们好好过"],
  ["CRIME", "抓紧还钱，不然我们报警抓你坐牢"],
  ["CRIME", "我们已经对你报案了"],
  ["CRIME", "公安办案人员会联系你"],
  ["CRIME", "为防止你逃跑，警方已经介入"],
  ["CRIME", "以防你跑路，派出所已经备了案"],
  ["COURT", "法院已经受理了，如果再不处理就会强制执行"],
  ["COURT", "案号已经下来，再不还就要冻结你的卡"],
  ["SCAM", "我们不会骗你的，把钱转到我个人账户就行"],
  ["SCAM", "先交一千保证金，结清后给您退回"],
  ["SCAM", "当心征信花了，加我微信给你洗白"],
  ["SCAM", "别信平台客服的，转我个人账户就行"],
  ["SCAM", "别家都是骗子，我们不一样，交五百定金包停催"],
  ["SCAM", "我们不收前期费用，只要你把手机卡寄过来"],
  ["SCAM", "您会不会先交保证金"],
  ["SCAM", "能不能转到我私人账户"],
  ["SCAM", "能不能转到私人账户"],
  ["SCAM", "可不可以转到我个人账户"],
  ["SCAM", "你是不是先交保证金再办"],
  ["SCAM", "我是不是骗子，你先交保证金就知道了"],
  ["SCAM", "我们协会不会骗您，先交押金给我个人账户"],
  ["SCAM", "你先别报警，我们私下谈"],
  ["CRIME", "你们会不会坐牢我不管，我们已经报警了"],
];

const warnings: readonly string[] = [
  "请警惕以各种名义要求您转账的行为，如缴纳保证金、提供验证码、共享屏幕等",
  "谨防诈骗，不要把短信验证码、银行卡密码告诉任何人，也不要开启屏幕共享",
  "如有人自称我司员工，要求您向个人账户转账，请立即挂断并联系官方客服",
  "凡要求下载会议软件共享屏幕的，都是诈骗",
  "我们不会以任何理由要求您转账到个人账户，也不会让您提供验证码，更不会收取保证金",
  "任何以停息挂账、征信修复、债务优化为名收费的，都与本公司无关",
  "接到自称公安机关的电话，说您涉嫌诈骗，要求转到安全账户的，请拨打96110",
  "您放心，逾期不构成犯罪，不会坐牢，警察也不管这个",
  "本公司从未委托任何机构办理征信修复，也没有内部渠道",
  "请保管好您的银行卡、手机卡和身份证，不要出借、出租、转卖，以免涉嫌违法犯罪",
];

/** It is denied, or asked whether somebody else did it. */
const denied: readonly string[] = [
  "委员会不会收保证金",
  "居委会不会收保证金",
  "工会不会收你押金",
  "行业协会不会让你转到私人账户",
  "协会不会收代办费",
  "可能不能转到私人账户",
  "这边可能不能加我个人微信私下处理",
  "您是不是给中介交过保证金",
  "您是不是被骗了",
  "您是不是把验证码告诉别人了",
  "能不能不要报警",
  "能不能先不报警",
  "能不能别跟我家里人说",
  "能不能不要联系我家人",
];

const ofOthers: readonly string[] = [
  "我妈跟我爸说不想活了，我们全家都在劝",
  "他跟他老婆说想不开，他老婆报了警",
  "隔壁楼有人跳楼，警察封了路，我晚点到",
  "厂里去年跳楼的那个也是欠网贷的",
  "抖音刷到一个跳江的，被外卖员救了",
  "报纸上说有人烧炭自杀，挺可惜",
  "前年想死过，现在好了，在送外卖",
  "大学时想过自杀，后来看医生好了",
  "开了煤气的师傅说要换管子",
  "我不会自杀的，您放心",
];

describe("what comes before every class, beside other words", () => {
  it.each(beside)("%s in: %s", (gate, line) => expect(listen(line).gates).toContain(gate));

  it.each(warnings)("none in: %s", (line) => expect(listen(line).gates).toEqual([]));

  it.each(denied)("none where it is denied or asked of others: %s", (line) => expect(listen(line).gates).toEqual([]));

  it.each(ofOthers)("no danger to life in what others said or did, or what is long over: %s", (line) =>
    expect(listen(line).gates).not.toContain("CRISIS"),
  );

  it("danger to life is heard inside a warning too", () => {
    expect(listen("谨防诈骗，我不想活了").gates).toEqual(["CRISIS"]);
  });
});
