/** How Chinese exports write a moment and an amount. */

/** 2026-01-02, 2026/1/2, 2026.1.2, 20260102, 2026年1月2日, each with or without a time of day after it. */
export const momentPattern =
  /^(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{4})(\d{2})(\d{2})|(\d{4})年(\d{1,2})月(\d{1,2})日)(?:[T\s]*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;

/** 01/12, 0112, 1月12日: the year stands in the title of the bill. */
export const shortDayPattern = /^(?:(\d{1,2})[-/.](\d{1,2})|(\d{2})(\d{2})|(\d{1,2})月(\d{1,2})日)$/;

export const yuanWord = /元$/;
