/** How an amount or a rate looks where it is written out in a text, in either language. */

export const amountOrRate = /\d[\d,.]*\s*(元|块|万|yuan)|(CNY|[¥￥])\s*\d|\d+(\.\d+)?\s*[%％]/i;
