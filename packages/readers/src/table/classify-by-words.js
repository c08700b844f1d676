/** The kind of a row of a table we know only by its columns: by the person's own words first, then by those all bills share. */
import { authorisationWords, debitWords, drawdownWords, feeWords, holdsAny, isLender, mayLend, possibleRepaymentWords, repaymentWords, } from "../loan-words.js";
const failedPattern = /失败|撤销|已取消|冲正/;
const refundPattern = /^退款|退款$|退货|退回/;
const transferPattern = /转账|汇款|提现|转存|跨行转出|转入|转出/;
const incomePattern = /工资|薪|代发|奖金|利息|结息|收入|劳务/;
export function classifyByWords(words, own) {
    const { counterparty, description, status, direction } = words;
    const told = own.find((entry) => holdsAny(`${counterparty}\n${description}\n${status}`, entry.words))?.kind;
    const loan = loanKindOf(words);
    const aboutLoan = loan !== null || told === "repayment" || told === "drawdown" || told === "fee";
    const kind = () => {
        if (told !== undefined)
            return told;
        if (failedPattern.test(status))
            return "failed";
        if (loan !== null)
            return loan;
        if (refundPattern.test(description))
            return "refund";
        if (holdsAny(description, authorisationWords) && direction === "neutral")
            return "authorisation";
        if (direction === "in")
            return incomePattern.test(description) ? "income" : transferPattern.test(description) ? "transfer" : "income";
        if (transferPattern.test(description))
            return "transfer";
        return direction === "out" ? "spending" : "unclassified";
    };
    return { kind: kind(), aboutLoan };
}
function loanKindOf({ counterparty, description, direction }) {
    const who = `${counterparty} ${description}`;
    if (direction !== "out" && holdsAny(description, drawdownWords))
        return "drawdown";
    if (direction === "in")
        return null;
    if (holdsAny(description, feeWords))
        return "fee";
    const repays = holdsAny(description, repaymentWords) ||
        (holdsAny(description, possibleRepaymentWords) && mayLend(who)) ||
        (holdsAny(description, debitWords) && isLender(who));
    return repays ? "repayment" : null;
}
