/** For browsers inside other apps: what may not work there, the other ways to keep a file, and how to open the app in a real browser. */

const names: Readonly<Record<string, string>> = {
  MicroMessenger: "微信",
  "QQ/": "QQ",
  AlipayClient: "支付宝",
  DingTalk: "钉钉",
  Weibo: "微博",
  baiduboxapp: "百度",
  aweme: "抖音",
  NewsArticle: "今日头条",
  XiaoHongShu: "小红书",
};

export const webInApp = {
  names,
  otherApp: "这个浏览器",
  banner: (app: string): string =>
    `你正在${app}里打开谈好。这里多半存不了文件，写下的内容也可能被清掉，而且不会跟到别的浏览器去。趁还没写，点右上角的菜单，选“在浏览器打开”。`,
  copyAddress: "复制网址",
  addressCopied: "网址已复制。打开手机自带的浏览器，粘贴到地址栏。",
  addressNotCopied: (host: string): string => `没有复制成。请在手机自带的浏览器里输入：${host}`,
  read: "知道了",
  saveTitle: (name: string): string => `保存 ${name}`,
  saveLead: (app: string): string => `${app}里直接下载，常常存不下来。可以用下面的办法，存完请找到文件看一眼。`,
  saveAlone: (app: string): string =>
    `${app}里直接下载，常常存不下来，这种文件也没有别的存法。试了没有存下的话，内容还在这里，先别清掉；要紧的截屏留一份。`,
  share: "交给别的应用保存",
  copyText: "复制全部文字",
  copied: "已复制。可以粘贴到备忘录里，或发给自己。",
  notCopied: "没有复制成。请长按上面的文字，选“全选”，再复制。",
  holdPicture: "长按图片，选“保存图片”；或者直接截屏。",
  tryDownload: "还是试着下载",
  openElsewhere: "以后请在手机自带的浏览器里打开谈好：下载、打印、没有网络时打开，那里都能用。",
};
