/** How the lines around a table name the account, the month of the bill and the currency of what follows. */

/** 卡号: 1234****9876; in a spreadsheet the number stands in the next cell. */
export const accountPattern =
  /(?:卡\s*号|(?<!子账户序)[账帐]\s*号|[账帐]\s*户(?=\s*[:：])|尾号|末四位|后四位)[^\d*,，]{0,6}[:：,，\s]{0,4}([\d*xX \t]{4,32})/;

/** Lines that date a bill: its title or its cycle. */
export const billTitlePattern = /账单|账期|账务/;
/** 2024年01月, 2024/01/31: the last of a line is the month the bill was made. */
export const monthPattern = /(\d{4})\s*[年/.-]\s*(\d{1,2})(?=\s*[月/.-])/g;

/** 外币交易明细, 本期账单明细(美元): what follows is in this currency. */
export const currencySectionPattern =
  /(人民币|外币|美元|港币|港元|欧元|日元|英镑).{0,6}明细|明细.{0,2}[（(](人民币|外币|美元|港币|港元|欧元|日元|英镑)/;

/** As banks write currencies. A currency that is not named is foreign, never yuan. */
export const currencyCodes: Readonly<Record<string, string>> = {
  人民币: "CNY",
  人民币元: "CNY",
  RMB: "CNY",
  CNY: "CNY",
  元: "CNY",
  美元: "USD",
  港币: "HKD",
  港元: "HKD",
  欧元: "EUR",
  日元: "JPY",
  英镑: "GBP",
  外币: "foreign",
};
