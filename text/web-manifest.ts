/** What the phone shows of the installed app. A web app manifest knows one language, so this is in no language folder. */

export const webManifest = {
  name: "谈好",
  shortName: "谈好",
  description: "看清处境、备好材料、谈成一个做得到的还款约定。资料只在这台设备上。",
  /** The one page part that is there without the app, so in both languages. */
  noScript:
    "谈好需要浏览器的 JavaScript 才能用。请在浏览器设置里打开它，或者换一个浏览器。 Tanhao needs JavaScript: please switch it on in the settings, or use another browser.",
  lang: "zh-CN",
};
