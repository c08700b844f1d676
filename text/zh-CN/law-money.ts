/**
 * Words of the rules about what a loan costs and what a default may cost: yearly cost, its disclosure, early repayment,
 * default fee, hardship. Same wording rules as law.ts. The limits of supervision are the lender's duty, never a price the
 * borrower may insist on.
 */

type Values = Readonly<Record<string, string>>;

/** The rate of the law; where it is a multiple of the published one, that one, which is known from reports. */
const limit = (v: Values): string =>
  `年化${v["percent"]}${v["published"] === undefined ? "" : `（放款那天的一年期LPR据公开报道为${v["published"]}）`}`;

/** What the contract costs, both ways of naming it. */
const cost = (v: Values): string => `按录入的合同，名义年化${v["nominal"]}，实际年化${v["effective"]}`;

const onPlatform = (v: Values): string =>
  `如果这笔贷款是经平台助贷来的，监管要求放款机构把综合融资成本控制在${limit(v)}以内；担保费、增信费也算在内。`;

const ofMicroloan = (v: Values): string => `监管要求小额贷款公司新发放的贷款，综合融资成本不超过${limit(v)}，由借款人承担的费用都算在内。`;

const onlyIfAllFees = "没有录入的费用请补上再看。";
const whichWay = "规定按哪一种算，没有读到原文，不作判断。可请求放款机构书面说明综合融资成本怎么算。";
const noSingleRate = "按录入的合同算不出唯一的年化率，不作比较。可请求放款机构书面说明综合融资成本怎么算。";

const charged = (v: Values): string => `违约金共计收${v["fee"]}，罚息和复利共计收${v["penalty"]}。损失由法院认定`;
const measured = (v: Values): string => `${charged(v)}；这里先按一种算法，把损失当作逾期的本金按合同利率计的${v["loss"]}：三项合起来看，`;
const onlyPresumed = "这只是一种推定，双方都要拿出证据，恶意违约的一般不予调减。";

export const lawOfMoney = {
  rules: {
    "financial-lending.facilitated-cost": {
      title: "经平台助贷的贷款：一年的总成本",
      says: {
        within: (v: Values) => `${onPlatform(v)}${cost(v)}，没有高于它。${onlyIfAllFees}`,
        above: (v: Values) =>
          `${onPlatform(v)}${cost(v)}，都高于它：可请求放款机构核对，也可以作为投诉的依据。经你请求，法院可以调减；放款机构没有义务因此降低费用。`,
        depends: (v: Values) => `${onPlatform(v)}${cost(v)}，前一个没有高于它，后一个高于它；${whichWay}`,
        "no-single-rate": (v: Values) => `${onPlatform(v)}${noSingleRate}`,
      },
    },
    "microloan.yearly-cost": {
      title: "小额贷款公司：一年的总成本",
      says: {
        within: (v: Values) => `${ofMicroloan(v)}${cost(v)}，没有高于它。${onlyIfAllFees}`,
        above: (v: Values) =>
          `${ofMicroloan(v)}${cost(v)}，都高于它：可请求贷款公司核对，也可以作为向当地地方金融管理部门投诉的依据。经你请求，法院可以参照调减，各地做法不一定一致；贷款公司没有义务因此降低费用。`,
        depends: (v: Values) => `${ofMicroloan(v)}${cost(v)}，前一个没有高于它，后一个高于它；${whichWay}`,
        "no-single-rate": (v: Values) => `${ofMicroloan(v)}${noSingleRate}`,
      },
    },
    "disclosure.cost-table": {
      title: "签合同前的费用明示表",
      says: {
        "may-ask-for-table": () =>
          "签订个人贷款合同之前，放款机构要出示综合融资成本明示表。表里有本金、每一项费用、按时还款时一年的总成本；违约时才有的费用另列。可请求放款机构给你这张表；当时没有出示的，可以作为投诉的依据。",
      },
    },
    "disclosure.yearly-rate": {
      title: "合同里的年化利率",
      says: {
        costs: (v: Values) =>
          `合同里要明显地写出年化利率，与贷款直接有关的费用都算在内。${cost(v)}。可以拿它和合同里写的对一对，对不上的，可请求放款机构核对。${onlyIfAllFees}`,
        "no-single-rate": () =>
          "合同里要明显地写出年化利率，与贷款直接有关的费用都算在内。按录入的合同算不出唯一的年化率，可请求放款机构书面说明合同里写的是怎么算的。",
      },
    },
    "prepayment.actual-period": {
      title: "提前还款的利息",
      says: {
        "interest-saved": (v: Values) =>
          `除合同另有约定外，提前还款的，按实际借款的期间计算利息。还没到期的各期，从今天起按合同还要计利息${v["saved"]}；提前还清的，这部分可请求不再计收。已经到期的款项不受影响。`,
      },
    },
    "default-fee.presumed-excess": {
      title: "违约金是不是过高",
      says: {
        above: (v: Values) =>
          `${measured(v)}超过损失${v["times"]}倍、又属于违约金的有${v["amount"]}，是可请求核对或调减的部分。${onlyPresumed}经你请求，法院可以调减；对方没有义务自己调减。`,
        "nothing-above": (v: Values) => `${measured(v)}没有超过损失的${v["times"]}倍。${onlyPresumed}`,
        "no-measure": (v: Values) =>
          `${charged(v)}；按合同利率，逾期的本金没有计出利息，这里没有可以比照的数，不作判断。认为过高的，可以请求法院调减，双方都要拿出证据。`,
      },
    },
    "hardship.negotiation": {
      title: "暂时还不上，可以协商",
      says: {
        "may-ask": () =>
          "暂时遇到困难的，可以请求放款机构根据信用记录和还款能力，协商还款的期限和频次；放款机构可以同意，也可以不同意。诉讼时效可能已经届满的，先弄清再提，因为提出协商可能被看作同意还款。",
      },
    },
  },

  because: {
    "microloans-only": "这一条只说小额贷款公司",
    "nothing-coming": "没有以后才到期的本金",
    "not-rolled-over": "没有记下把旧借款并进新借据的事",
    "no-default-fee": "没有计收违约金",
  },

  nodes: {
    "law.cost-limit": (v: Values) => `合同一年的总成本，和年化${v["percent"]}比`,
    "law.contract-cost": (v: Values) => `按时履行合同，一年的总成本：名义年化${v["nominal"]}，实际年化${v["effective"]}`,
    "law.contract-cost-unclear": () => "按时履行合同，一年的总成本：没有唯一的年化率",
    "law.cost-received": () => "借到的钱",
    "law.cost-interest": () => "合同约定的利息",
    "law.cost-fee": (v: Values) => `合同约定的费用：${v["name"]}`,
    "law.cost-by-days": () => "每一笔收付按它的日子折算",
    "law.granted-on": (v: Values) => `${v["day"]}放款，按那天的规定`,
    "law.signed-on": (v: Values) => `${v["day"]}签订合同，按那天的规定`,
    "law.may-ask-for-table": () => "可以请求放款机构出示费用明示表",
    "law.yearly-rate-shown": () => "合同要写明年化利率，按录入的条件算出来的是",
    "law.interest-to-come": (v: Values) => `${v["day"]}以后各期按合同要计的利息`,
    "law.interest-of-row": (v: Values) => `第${v["instalment"]}期，${v["day"]}到期，这一期的利息`,
    "law.interest-ran-already": () => "其中到今天已经计入欠款的",
    "law.default-fee-excess": (v: Values) =>
      `违约金${v["fee"]}加罚息和复利${v["penalty"]}，减去损失${v["loss"]}的${v["times"]}倍；最多到违约金本身为止`,
    "law.default-fee-no-measure": (v: Values) => `违约金${v["fee"]}，没有可以比照的损失`,
    "law.default-fee-charged": () => "共计收的违约金",
    "law.penalty-charged": () => "共计收的罚息和复利，弥补的是同一笔损失",
    "law.loss-of-default": () => "逾期的本金按合同利率计的利息，当作损失",
    "law.loss-of-instalment": (v: Values) =>
      `第${v["instalment"]}期逾期本金${v["principal"]}，${v["from"]}起到${v["to"]}共${v["days"]}，按合同利率`,
    "law.loss-one-reading": () => "损失只是先这样算，由法院认定",
    "law.may-negotiate": () => "可以协商还款的期限和频次，放款机构可以同意也可以不同意",
  },

  conventions: {
    "contract-kept-on-time": "计算约定：当作按时履行，录入的费用都算在内，一年按365天",
    "loss-is-contract-rate": "计算约定：损失当作逾期本金按合同利率、按实际逾期天数计的利息，只是一种算法",
  },
};
