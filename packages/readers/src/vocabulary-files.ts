/** Header cells of files that look like a bill and are none. */

/** The app's own bookkeeping, which is no bill. */
export const bookkeepingHeader = ["记录时间", "分类", "收支类型", "金额"] as const;
