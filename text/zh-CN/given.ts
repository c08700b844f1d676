/**
 * Words given by both sides and what became of them, and what does not fit an agreement. Of one's own word: no blame, and
 * nothing is concluded that only the person can know. A question to the other side admits nothing beyond the agreement;
 * its neutral twin admits nothing at all.
 */

import type { BreachKind } from "@tanhao/core/followup/breach";
import type { WordReason, WordState } from "@tanhao/core/followup/stated-words";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Values already written out in the language; empty where there is none. */
interface AgreedSaid {
  readonly on: string;
  readonly day: string;
  readonly yuan: string;
}

interface SeenSaid {
  readonly day: string;
  readonly yuan: string;
  readonly times: number;
}

export const given = {
  mine: {
    unseen: "还没看到",
    broken: "这次没做到",
    incomplete: "没说全",
    open: "还在等",
    kept: "做到了",
    late: "晚了几天，做到了",
    withdrawn: "不算了",
    "not-valid": "不作数",
  } satisfies Words<WordState>,
  theirs: {
    unseen: "要你确认",
    broken: "过了日子，没看到",
    incomplete: "没说全",
    open: "还在等",
    kept: "做到了",
    late: "晚了几天，做到了",
    withdrawn: "不算了",
    "not-valid": "不作数",
  } satisfies Words<WordState>,
  because: {
    "day-ahead": "说好的日子还没到，或者刚过。",
    paid: "记录里的付款对得上。",
    "paid-late": "付款都到了，比说好的日子晚。",
    "paid-in-part": "看到一部分，剩下的还没看到。",
    "nothing-seen": "日子过了，记录里还没有。",
    "answer-may-be-it": "对方来过联系，可能就是这件事。",
    "said-kept": "你确认过：办到了。",
    "said-not-kept": "你确认过：没有办到。",
    "parts-missing": "还缺几样，下次问清。",
    "taken-back": "这条记录改正过，收回了。",
    "withdrawn-later": "后来说不算了。",
    replaced: "后来的约定代替了它。",
    "not-valid": "这样的话不作数。",
  } satisfies Words<WordReason>,
  /** Only the person knows: beside an own word of which nothing is seen. */
  onlyYouKnow: "可能还没导入，也可能没付，只有你知道。",
  /** Beside a word of the other side of which nothing is seen. */
  maybeNotNoted: "也可能办了、没有记下。",
  held: { conditional: "有条件", vague: "说得含糊" },
  elsewhere: (debt: string, day: string, yuan: string): string =>
    `同一家机构的“${debt}”下面，${day}有一笔${yuan}。是这一笔的话，改一下它记在哪里。`,
  breaches: {
    "debit-more": "付出去的比约定的一期多",
    "debit-old-sum": "付出去的还是以前的数",
    "debit-twice": "同一期好像付了两次",
    "debit-in-pause": "说好先停，却有一笔付款",
    "claimed-more": "对方要的比约定剩下的多",
    "balance-unmoved": "付过了，对方要的数没有少",
    "pressed-while-kept": "照约定在做，对方还在催",
    "contact-against-rules": "约定以后的联系，有地方可以核对",
    "credit-entry": "征信记录和约定对不上",
    "certificate-open": "还完了，还没有结清证明",
  } satisfies Words<BreachKind>,
  agreed: {
    "debit-more": (s: AgreedSaid): string => `${s.on}说定：${s.day}付${s.yuan}`,
    "debit-old-sum": (s: AgreedSaid): string => `${s.on}说定：${s.day}付${s.yuan}`,
    "debit-twice": (s: AgreedSaid): string => `${s.on}说定：${s.day}付${s.yuan}`,
    "debit-in-pause": (s: AgreedSaid): string => `${s.on}说定：${s.day}以前不用付`,
    "claimed-more": (s: AgreedSaid): string => `${s.on}说定的各期，到那天还剩${s.yuan}`,
    "balance-unmoved": (s: AgreedSaid): string => `${s.on}说定的各期，到那天还剩${s.yuan}`,
    "pressed-while-kept": (s: AgreedSaid): string =>
      s.day === "" ? `${s.on}说定的各期，到那天该付的都看到了` : `${s.on}说定：${s.day}以前不用付`,
    "contact-against-rules": (s: AgreedSaid): string => `${s.on}已经有约定`,
    "credit-entry": (s: AgreedSaid): string => `${s.on}说定的办法`,
    "certificate-open": (s: AgreedSaid): string => `${s.on}说定的各期，${s.day}付完最后一笔`,
  } satisfies Readonly<Record<BreachKind, (s: AgreedSaid) => string>>,
  seen: {
    "debit-more": (s: SeenSaid): string => `${s.day}付了${s.yuan}`,
    "debit-old-sum": (s: SeenSaid): string => `${s.day}付了${s.yuan}，和说定以前每次一样`,
    "debit-twice": (s: SeenSaid): string => `${s.day}又有一笔${s.yuan}`,
    "debit-in-pause": (s: SeenSaid): string => `${s.day}付了${s.yuan}`,
    "claimed-more": (s: SeenSaid): string => `${s.day}对方主张${s.yuan}`,
    "balance-unmoved": (s: SeenSaid): string => `${s.day}对方主张${s.yuan}`,
    "pressed-while-kept": (s: SeenSaid): string => `催了${s.times}次，最近是${s.day}`,
    "contact-against-rules": (s: SeenSaid): string => `${s.times}次，最近是${s.day}`,
    "credit-entry": (s: SeenSaid): string => (s.yuan === "" ? `${s.day}的报告` : `${s.day}的报告写着逾期${s.yuan}`),
    "certificate-open": (s: SeenSaid): string => `到${s.day}还没有记下收到证明`,
  } satisfies Readonly<Record<BreachKind, (s: SeenSaid) => string>>,
  /** To oneself, before anybody is asked. */
  first: {
    "debit-more": "先看是不是自己多付的、提前付的。",
    "debit-old-sum": "先看是自动扣的，还是自己付的；自动扣款改过没有。",
    "debit-twice": "先看是不是同一笔记了两次，或者自己提前付了下一期。",
    "debit-in-pause": "先看是自动扣的，还是自己付的。",
    "claimed-more": "先看对方的数里是不是还有约定以外的项目。",
    "balance-unmoved": "先看付款到没到账，App 里的余额是哪天的。",
    "pressed-while-kept": "先看这几次是催收，还是普通的到期提醒。",
    "contact-against-rules": "先看记录里写的时间、找的人、说的话对不对。",
    "credit-entry": "先看报告是哪天的数据，约定里征信怎么说的。",
    "certificate-open": "先看邮箱、App 里有没有证明。拿到了就在下面点一下。",
  } satisfies Words<BreachKind>,
  /** To say or write to the other side. */
  ask: {
    "debit-more": "请说明超出约定的部分记在哪一项；以后请按约定的金额扣款。",
    "debit-old-sum": "请核对自动扣款是否已按约定改好；这笔多出的部分怎么处理，请书面答复。",
    "debit-twice": "请核对这一期是否收了两次；多的一笔怎么处理，请书面答复。",
    "debit-in-pause": "约定的日子还没到，请说明这笔款项为什么收取、记在哪一项。",
    "claimed-more": "请逐项列明现在主张的金额，和约定剩余的金额对一下。",
    "balance-unmoved": "请核对已付的款项记在哪一项、现在的余额是多少，书面答复我。",
    "pressed-while-kept": "我一直在按约定做，请核对记录，并书面说明为什么还在催收。",
    "contact-against-rules": "请核对这几次联系，今后只在合适的时间联系我本人。",
    "credit-entry": "请核对报送的记录和约定是否一致；不一致的请更正，并告诉我哪天更新。",
    "certificate-open": "请告诉我结清证明由哪个部门办、哪天能拿到。",
  } satisfies Words<BreachKind>,
  /** While only words that verify may be used. */
  askNeutral: "请书面说明贵方的身份、收款或主张的依据，并逐项列明。核实之前，我对这件事不作任何表示。",
  sure: { recorded: "记录里两边对不上", ask: "不一定是对方的问题，先核对" },
  keep: {
    "debit-more": "付款记录的截图，约定的文字",
    "debit-old-sum": "扣款记录的截图，改扣款的约定",
    "debit-twice": "两笔付款的记录",
    "debit-in-pause": "扣款记录，暂停的约定",
    "claimed-more": "对方报数的短信或页面",
    "balance-unmoved": "付款记录，App 里余额的截图",
    "pressed-while-kept": "通话记录、录音或短信",
    "contact-against-rules": "通话记录、录音或短信",
    "credit-entry": "报告的那一页",
    "certificate-open": "最后一笔的付款记录",
  } satisfies Words<BreachKind>,
};
