/** The words Alipay's bills use for direction, state and category. What is not here is kept as unclassified, not guessed. */
const directionWords = {
    收入: "in",
    支出: "out",
    不计收支: "neutral",
    其他: "neutral",
    "/": "neutral",
    "": "neutral",
};
/** `null`: a word we do not know. */
export const directionOf = (word) => directionWords[word] ?? null;
export const doneStatuses = new Set([
    "交易成功",
    "支付成功",
    "付款成功",
    "代付成功",
    "缴费成功",
    "充值成功",
    "提现成功",
    "转账成功",
    "收款成功",
    "还款成功",
    "放款成功",
    "退款成功",
    "退税成功",
    "解冻成功",
    "冻结成功",
    "信用服务使用成功",
    "芝麻免押下单成功",
    "等待确认收货",
    "等待卖家发货",
    "等待发货",
    "已收货",
    "交易完成",
]);
export const waitingStatuses = new Set(["等待付款", "待付款", "等待买家付款", "等待对方付款"]);
export const closedStatuses = new Set(["交易关闭", "已关闭", "关闭"]);
export const failedPattern = /失败$|^已撤销$|^已取消$/;
export const creditCategory = "信用借还";
export const refundCategory = "退款";
export const moneyTransferCategories = new Set(["转账红包", "转账", "红包", "账户存取", "投资理财"]);
export const transferPattern = /余额宝.*(转入|转出)|(转入|转出).*余额宝|提现|充值到余额|转入到|余额充值/;
export const knownCategories = new Set([
    "",
    "餐饮美食",
    "服饰装扮",
    "日用百货",
    "家居家装",
    "数码电器",
    "运动户外",
    "美容美发",
    "母婴亲子",
    "宠物",
    "交通出行",
    "爱车养车",
    "住房物业",
    "酒店旅游",
    "文化休闲",
    "教育培训",
    "医疗健康",
    "生活服务",
    "公共服务",
    "商业服务",
    "公益捐赠",
    "互助保障",
    "投资理财",
    "保险",
    "信用借还",
    "充值缴费",
    "转账红包",
    "亲友代付",
    "账户存取",
    "退款",
    "收入",
    "其他",
    "商户消费",
    "即时到账交易",
    "支付宝担保交易",
]);
