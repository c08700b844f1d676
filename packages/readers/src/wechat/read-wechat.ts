/**
 * WeChat's bill: the CSV up to 2025 and the spreadsheets since, whose header moved and whose amounts and times became
 * numbers. A refund has a row of its own; what the purchase's state says of it is only a hint.
 */

import { walletDialect } from "../bill/wallet-dialect.ts";
import { classifyWechatRow } from "./classify-wechat-row.ts";
import { columnSpellings, directionWords, wechatTotals } from "./vocabulary.ts";

export const wechat = walletDialect({
  spellings: columnSpellings,
  needed: ["time", "type", "counterparty", "direction", "amount", "status", "orderId"],
  formatOf: () => "wechat",
  classify: classifyWechatRow,
  lenderWords: ({ type, counterparty, description }) => `${counterparty} ${description} ${type}`,
  directions: directionWords,
  totals: wechatTotals,
  emptyCell: "/",
  behindAmount: null,
  countedFen: (_, fen) => fen,
});
