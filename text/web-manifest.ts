/** What the phone shows of the installed app. A web app manifest knows one language, so this is in no language folder. */

export const webManifest = {
  name: "谈好",
  shortName: "谈好",
  description: "看清处境、备好材料、谈成一个做得到的还款约定。资料只在这台设备上。",
  /** The one page part that is there without the app, so in both languages. */
  noScript:
    "谈好需要浏览器的 JavaScript 才能用。请在浏览器设置里打开它，或者换一个浏览器。 Tanhao needs JavaScript: please switch it on in the settings, or use another browser.",
  /** The scripts did not come, or something else came in their place. */
  notStarted:
    "谈好还没有打开：网络断了，或者被挡住了。连上网再打开一次，已经存下的内容不受影响。 Tanhao has not opened: the network is gone, or something blocks it. Go online and open it again; what is saved is not affected.",
  tooOld:
    "这个浏览器太旧，打不开谈好。请更新浏览器，或换用 Chrome、Edge、Firefox 的新版本；在微信、QQ 里打开的，请改用手机自带的浏览器。 This browser is too old for Tanhao. Please update it, or use a recent Chrome, Edge or Firefox.",
  openAgain: "再打开一次 Open again",
  noteContact: "记一次沟通",
  whatToSay: "要说的话",
  inDanger: "危险时看这里",
  lang: "zh-CN",
};
