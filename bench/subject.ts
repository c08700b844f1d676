/** What the benches measure, as one bundle: the same modules the app ships, with the law book in. */

export { aCaseToFill } from "@tanhao/app/case/a-case-to-fill";
export { addDebt } from "@tanhao/app/case/add-debt";
export { importPayments, newPayments } from "@tanhao/app/case/import-payments";
export { aCase, consumerLoan, microLoan } from "@tanhao/content/documents/a-case";
export { hearBook, hearModel } from "@tanhao/content/hear";
export { lawBook } from "@tanhao/content/law-book";
export { lenderNames } from "@tanhao/content/lender-names";
export { runAccount } from "@tanhao/core/accrual/run-account";
export { yearlyCost } from "@tanhao/core/accrual/yearly-cost";
export { addDays, day, daysInYear, yearOf } from "@tanhao/core/day";
export { aDebt } from "@tanhao/core/debt/a-debt";
export { makeCaseDocument, makeDebtDocument } from "@tanhao/core/document/make-document";
export { parameterId } from "@tanhao/core/ids";
export { lookUp } from "@tanhao/core/law/look-up";
export { withoutCopies } from "@tanhao/core/materials/link-transactions";
export { planBy, plansFor } from "@tanhao/core/plan/a-plan";
export { highestRateFirst, interestInOrder, portfolioDebts, portfolioOf, smallestFirst } from "@tanhao/core/plan/a-portfolio";
export { percentPerYear } from "@tanhao/core/rate";
export { allRules } from "@tanhao/core/rules/all-rules";
export { standCaseOn } from "@tanhao/core/standing/stand-on";
export { listener } from "@tanhao/core/talk/listen";
export { aBillOf2023, aRepayment, aRow } from "@tanhao/readers/an-alipay-bill";
export { readFile } from "@tanhao/readers/read-file";
export { aWechatBill, aWechatRow } from "@tanhao/readers/wechat/a-wechat-bill";
export { loadFonts } from "@tanhao/writers/pdf/load-fonts";
export { writePdf } from "@tanhao/writers/pdf/write-pdf";
export { loadSolve } from "../apps/cli/src/solve-linear.ts";
