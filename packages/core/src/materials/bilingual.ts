/** A text of a data folder in both languages. */

export interface Bilingual {
  readonly "zh-CN": string;
  readonly en: string;
}
