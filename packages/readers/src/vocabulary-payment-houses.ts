/**
 * Under which names payment houses stand in bills and statements: the bank writes the company, a shop's wallet the brand.
 * Purses (零钱, 余额宝) name no house: in its own bill a wallet names them alone, others put the house before them.
 */

export const paymentHouses: readonly { readonly house: string; readonly words: RegExp }[] = [
  { house: "wechat", words: /微信|财付通|tenpay|wechat/i },
  { house: "alipay", words: /支付宝|蚂蚁|alipay/i },
  { house: "jd", words: /京东|网银在线|jd\.com/i },
  { house: "meituan", words: /美团|三快|钱袋宝/ },
  { house: "douyin", words: /抖音|合众易宝/ },
  { house: "unionpay", words: /云闪付/ },
];
