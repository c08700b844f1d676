/** What header cells of unknown tables are usually called. A guess, shown to the person before it is used. */

export const columnGuesses = {
  balance: /余额|结余|balance/i,
  day: /日期|时间|交易日|记账日|入账日|date/i,
  in: /收入|存入|贷方|转入|进账|贷记|credit|deposit/i,
  out: /支出|取出|支取|借方|转出|出账|借记|debit|withdraw/i,
  amount: /金额|发生额|交易额|数额|amount/i,
  direction: /收支|收\/支|借贷|方向|收付|类型|标志/,
  otherSide: /对方|对手|交易对象|收款方|付款方/,
  counterparty: /户名|名称|对手|对方$|商户|商家|收款人|付款人|收款方|付款方|交易对象|payee/i,
  description: /摘要|用途|附言|备注|说明|描述|类型|商品|场所|地点|description|memo/i,
  status: /状态|status/i,
  account: /卡号|账号|帐号|账户|支付方式|付款方式/,
  /** What an account's own column is not called. */
  notAccount: /余额|结余|对方|对手/,
  /** What the other side is not named by. */
  notCounterparty: /账号|帐号|卡号|行名|开户行/,
  orderId: /单号|流水号|订单号|日志号|凭证号/,
  currency: /币种|币别|货币|currency/i,
} as const;
