/** What the phone shows of the installed app. A web app manifest knows one language, so this is in no language folder. */

export const webManifest = {
  name: "谈好",
  shortName: "谈好",
  description: "看清处境、备好材料、谈成一个做得到的还款约定。资料只在这台设备上。",
  lang: "zh-CN",
};
