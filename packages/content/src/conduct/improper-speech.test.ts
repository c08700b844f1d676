/** Speech in which something is to be found, with what it is: in full sentences, in chat style, torn apart, in traditional characters. */

import type { ConductAct } from "@tanhao/core/conduct/act";
import { hearingOf } from "@tanhao/core/conduct/hear-acts";
import { describe, expect, it } from "vitest";
import { vocabulary } from "./a-vocabulary.ts";

const hearing = hearingOf(vocabulary);

const speech: Readonly<Partial<Record<ConductAct, readonly string[]>>> = {
  "harm-threat": [
    "再不还钱就弄死你",
    "弄.死.你",
    "信不信我打断你的腿",
    "小心你孩子放学路上",
    "你等着，找人砍你",
    "去你家泼油漆",
    "今晚就烧了你家房子",
    "走夜路小心点",
    "不還錢就打死你",
  ],
  threat: [
    "明天带几个兄弟上门会会你",
    "天天去你家堵门",
    "让你在单位抬不起头",
    "别怪我们不客气",
    "你等着瞧，我不会放过你",
    "我们的人会守在你家楼下",
    "让你全家不得安宁",
    "有的是办法，社会上的人我认识很多",
    "装死是吧，行，你给我等着",
    "你家住哪栋几单元我一清二楚",
    "明天我叫几个人去你老家转转",
  ],
  insult: [
    "你还要不要脸？臭不要脸的东西",
    "你这个老赖，真是人渣",
    "傻 逼，有钱借没钱还",
    "操你妈，接电话",
    "你就是个垃圾",
    "怎么不去死",
    "sb 还钱",
    "你妈的，滚蛋，没教养的东西，他妈的",
    "你妈养你这么大就养出个骗子",
    "你活着有什么用",
    "死了算了",
    "3栋502，老赖一个",
    "真妈的烦",
  ],
  posing: [
    "我是市公安局经侦大队的，你涉嫌诈骗",
    "这里是派出所，你有一笔欠款要处理",
    "我们是金融监管局的，来核查你的欠款",
    "我们会联合派出所上门办案",
    "这里是人民法院执行局",
    "明天民警跟我们一块儿上你家",
    "我们已经跟派出所报备了",
    "我是银监会派下来的专员",
  ],
  "invented-consequence": [
    "今天不还就抓你坐牢",
    "这叫贷款诈骗，要判的",
    "派出所会上门传唤",
    "警察马上就来抓你",
    "你孩子以后上学都难，考公务员政审过不了",
    "会影响你儿子当兵",
    "网上追逃了解一下",
    "不还就给你留案底",
    "征信黑五年起步，以后什么都办不了",
    "今天不还直接把你拉进失信名单",
    "因你涉嫌骗取贷款罪，已被我处正式立案，限今日撤案",
    "你这种情况够得上诈骗了",
    "进去待几年出来孩子都不认识你",
    "工资卡明天就给你冻了",
  ],
  "false-promise": ["今天还清马上给你消除征信记录", "交点钱，我帮你洗征信", "我们有内部渠道，保证删除逾期记录", "我帮你把逾期记录消掉"],
  "extra-fee": ["先交五百保证金，结清后退", "上门费三百你来出", "催收费八百一起转过来", "给我转500手续费，马上给你办"],
  "new-borrowing": ["去别的平台借一笔先还上", "信用卡套点现出来还", "找你亲戚朋友借一下", "你去别的平台再下一笔把我们这个先平了"],
  "public-notice": ["把你的照片贴到小区门口", "拉横幅到你公司门口", "发到你们村群里让大家看看", "在全村广播你欠钱"],
  "privacy-spreading": ["把你身份证照片发到群里", "给你p张裸照群发"],
  "contact-threat": [
    "通讯录里的人都会知道",
    "爆你通讯录",
    "先给您妈妈打个电话",
    "同事那边我们也要通知",
    "会打到你单位去",
    "再不还就通知你家人和同事",
    "让你全公司都知道你欠钱不还",
    "到单位找您领导聊",
    "你也不想让你老婆知道吧",
    "那只能联系你父母了",
    "下午我去你公司坐坐，跟你们老板喝喝茶",
    "我只能一个一个打你通讯录了",
    "将安排外访人员至您户籍地及单位核实",
  ],
  nuisance: ["呼死你", "一天打一百个电话给你", "打爆你电话", "半夜也给你打，让你睡不着", "信不信我天天半夜给你打电话"],
  "credential-request": [
    "把收到的验证码发给我",
    "手机卡寄给我们法务，包停催",
    "屏幕共享我指导您",
    "把刚才收到的六位数字发我一下",
    "打开会议软件共享一下屏幕",
  ],
  "private-account": ["打到我个人卡上，我帮您消账", "加我私人微信操作减免", "转给我个人就行", "钱打到王经理这张建设银行卡上"],
};

const lines = Object.entries(speech).flatMap(([act, said]) => said.map((words) => ({ act, words })));

describe("something is heard in", () => {
  it.each(lines)("$words ($act)", ({ act, words }) => {
    expect(hearing.acts(words).map((seen) => seen.act)).toContain(act);
  });
});

describe("the debt is disclosed to somebody whom it does not bind by", () => {
  it.each([
    "您儿子在我们这里的贷款已经逾期两个月了",
    "他欠我们一万多，麻烦您让他还钱",
    "你同事借了网贷不还，你转告他",
    "您能不能先帮他还一部分",
    "她信用卡一直没还，我们准备起诉她",
    "他在我们平台有一笔账没结清",
  ])("%s", (words) => {
    expect(hearing.disclosure(words)).toMatchObject({ act: "third-party-disclosure", certain: true });
  });

  it.each([
    "您好，请问您认识王女士吗？麻烦让她给我们回个电话。",
    "我这里是某某银行信用卡中心，请转告他回电。",
    "我是某某消费金融公司的，找李先生，具体事情不方便透露。",
    "请问这是张先生的号码吗？打错了，不好意思。",
  ])("not by: %s", (words) => {
    expect(hearing.disclosure(words)).toBeNull();
  });
});
