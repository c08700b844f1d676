/**
 * The written objection to a payment order. A court in mainland China reads Chinese, so this letter is in no language folder and Chinese in every
 * language of the app. It says what the person chose and nothing else: it admits no debt and asks for no time.
 */

import type { ObjectionGround } from "@tanhao/core/debt/case-facts";

export const objection = {
  title: "支付令异议书",
  objector: (name: string): string => `异议人（支付令所列被申请人）：${name}`,
  applicant: (name: string): string => `申请人：${name}`,
  caseNumber: (number: string): string => `案号：${number}`,
  opening: (received: string): string =>
    `异议人于${received}收到贵院发出的上述支付令。异议人对支付令所涉的债权债务关系有异议，现依据下列规定，在法定期间内提出书面异议：`,
  law: (title: string, article: string | null): string => `《${title}》${article === null ? "" : `第${article}条`}。`,
  grounds: "异议的理由",
  ground: {
    "not-mine": "异议人没有与申请人订立支付令所涉合同，也没有收到所称款项，请求由申请人举证。",
    paid: "支付令所涉款项已经清偿，相关凭证附后。",
    sum: "申请人请求的金额与合同和付款记录不符，异议人对本金、利息、罚息和费用的计算均有异议，请求由申请人逐项举证。",
    creditor: "申请人没有证明自己是债权人。如有债权转让，异议人没有收到有效的转让通知。",
    charges: "申请人主张的利息、违约金和其他费用，其约定和计算标准存在争议。",
    limitation: "即使所称债权存在，诉讼时效期间也已届满，异议人依法提出抗辩。",
  } satisfies Record<ObjectionGround, string>,
  request: "请求贵院裁定终结督促程序，使上述支付令失效。",
  to: (court: string): string => `此致 ${court}`,
  toCourt: "人民法院",
  signature: ["异议人（签名）：", "日期："],
};
