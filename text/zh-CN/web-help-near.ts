/** Help where it is near: the line for somebody who cannot go on, and the warning about people who take money for arranging things. */

export const webHelpNear = {
  crisis: "撑不住的时候",
  crisisNumber: "12356",
  crisisCall: (number: string): string => `撑不住，打 ${number}`,
  crisisMore: "更多求助电话",
  agentTitle: "有人说交钱就能办？",
  agent: "和机构协商不收费，不用经过任何人。先收钱、要手机卡或验证码、保证结果的，先停下。",
  agentMore: "怎么认出来，交过钱怎么办",
};
