import type { webInApp as chinese } from "../zh-CN/web-in-app.ts";

export const webInApp: typeof chinese = {
  names: {
    MicroMessenger: "WeChat",
    "QQ/": "QQ",
    AlipayClient: "Alipay",
    DingTalk: "DingTalk",
    Weibo: "Weibo",
    baiduboxapp: "Baidu",
    aweme: "Douyin",
    NewsArticle: "Toutiao",
    XiaoHongShu: "Xiaohongshu",
  },
  otherApp: "this browser",
  banner: (app) =>
    `You have opened Tanhao inside ${app}. Files can often not be saved here, what you write may be cleared, and it does not follow you to another browser. Before you write anything, open the menu at the top right and choose “Open in browser”.`,
  copyAddress: "Copy the address",
  addressCopied: "The address is copied. Open your phone's own browser and paste it there.",
  addressNotCopied: (host) => `It could not be copied. In your phone's own browser, type: ${host}`,
  read: "I see",
  saveTitle: (name) => `Save ${name}`,
  saveLead: (app) =>
    `A download inside ${app} often comes to nothing. Use one of these ways, and afterwards look whether the file is there.`,
  saveAlone: (app) =>
    `A download inside ${app} often comes to nothing, and there is no other way for a file of this kind. If it fails, everything is still here: do not clear it, and take a screenshot of what matters.`,
  share: "Hand it to another app",
  copyText: "Copy all the text",
  copied: "Copied. Paste it into your notes, or send it to yourself.",
  notCopied: "It could not be copied. Hold the text above, choose “Select all”, then copy.",
  holdPicture: "Hold the picture and choose “Save image”, or take a screenshot.",
  tryDownload: "Try a download anyway",
  openElsewhere: "From now on, open Tanhao in your phone's own browser: saving, printing and opening without a network all work there.",
};
