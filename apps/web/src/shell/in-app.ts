/**
 * The browser inside another app, by the name it gives itself: there files are often not saved, printing does nothing, and
 * what is kept may go with the app's cache. A browser of its own, however small, is none of these: what it lacks is asked of it.
 */

const marks = /MicroMessenger|\bQQ\/|AlipayClient|DingTalk|Weibo|baiduboxapp|aweme|NewsArticle|XiaoHongShu/;

/** `undefined`: no such browser. */
export const inAppMark: string | undefined = marks.exec(navigator.userAgent)?.[0];
