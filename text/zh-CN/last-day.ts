/** The last day of a period, with the short clause it needs where a holiday moved it or may move it. */

type Values = Readonly<Record<string, string>>;

/** `day` from the finding; `movedFrom` or `holidaysUnknown` where core/rules/last-day.ts gives them. */
export function lastDay(v: Values): string {
  if (v["movedFrom"] !== undefined) return `${v["day"]}（${v["movedFrom"]}遇休息日，顺延到这天）`;
  if (v["holidaysUnknown"] !== undefined) return `${v["day"]}（遇休息日会顺延，${v["holidaysUnknown"]}年的放假安排这里没有）`;
  return v["day"] ?? "";
}
