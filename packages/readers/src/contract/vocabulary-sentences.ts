/** How the pages of a contract are laid out: what ends a sentence, what begins a new one, what is no part of the text. */

/** 第 3 页 共 9 页, - 3 -, 3/9 on a line of its own. */
export const pageMark = /^\s*(?:第?\s*\d+\s*页?\s*(?:[/,，、]?\s*共?\s*\d+\s*页)?|[-—–]\s*\d+\s*[-—–])\s*$/;

export const sentenceEnd = /[。；！？;!?]/;

/** A line that begins like this begins a sentence, whatever the line before it ended with. */
export const beginsSentence =
  /^\s*(?:第[零〇一二三四五六七八九十百\d]+[条章节款]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}(?:[.．]\d{1,2}){0,3}(?![\d%％‰])[、.．\s](?!\d)|[甲乙丙丁戊]方|[□☐☑√■☒✓✔]|(?:[^\s：:，,。；;]\s*){2,16}[:：])/u;

/** An order, or ways to choose from, told in items that belong to one sentence; in half width, without spaces, as the next two. */
export const opensList = /(?:顺序|次序|方式)[^。]{0,40}:(?:$|\(?[一二三四五六七八九\d]|[①-⑨])/;
export const listItem = /^(?:\((?:$|[一二三四五六七八九\d]{1,2}(?:$|\)))|[①-⑨]|[一二三四五六七八九\d]{1,2}[)、])/;
/** A sum, a day or a rate that the end of a line tore: what begins the next line begins no sentence. */
export const tornAcross =
  /(?:\d[,.]|¥)\n\d|年\n\d{1,2}月|月\n\d{1,2}日|[至到起自]\n\d{4}年|[年月日]\n化?利[率息]|[由向对与和及将应的为给需、,]\n[甲乙丙丁戊]方/;
export const endsItem = /[；;]\s*$/;

/** A value was written between marks: 【24】, __24__. */
export const filledMark = /【\s*([^【】_\s][^【】]*?)\s*】/g;
export const filledLine = /_+\s*([\d.,，¥￥]+|[零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]+元?整?|\p{Script=Han}{2,}(?:公司|银行))\s*_+/gu;

/** Nothing was written where something belongs. */
export const blankPattern =
  /_{2,}|＿{2,}|【\s*】|(?:利率|金额|本金|期限|罚息率?)(?:\([^)]{0,6}\))?(?:为|是)?:?(?:人民币)?[¥]?(?:\(大写\))?:?(?:%|‰|元|个月)|(?:利率|金额|本金|期限)(?:\([^)]{0,8}\))?[:为]$|^(?:贷款人|出借人|借款人|平台方?|担保人)(?:\([^)]{0,8}\))?:$/;

/** Only such a blank leaves the contract open: a line for a signature is empty on every copy. */
export const blankMatters = /利率|金额|本金|期限|贷款人|出借人|借款人|利息|罚息|费|还款日|到期/;

/** Boxes to tick: what follows an empty one was not chosen. */
export const emptyBox = /[□☐]/;
export const boxes = /([☑√■☒✓✔□☐])/;
