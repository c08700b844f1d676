/** Words that a sentence about help must or must not hold. */

export const conditional = { "zh-CN": /可能/, en: /\bmay\b/ } as const;
export const reported = { "zh-CN": /据公开报道/, en: /\bAs reported\b/i } as const;
/** 国务院令第649号; what else is told of a text is a remark, in both languages. */
export const documentNumber = /^[^，。；、（(]+第\d+号$/;
export const promising = /一定能|肯定能|保证|必能|包过|百分之百|guarante|will surely|certainly/i;
