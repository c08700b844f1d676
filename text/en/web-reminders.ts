import type { webReminders as chinese } from "../zh-CN/web-reminders.ts";

export const webReminders: typeof chinese = {
  title: "Notifications",
  lead: "While Tanhao is open, you are told at most once a day that something is due. It only says “Open Tanhao for today's step”, on the lock screen too.",
  limits: "Once Tanhao is closed, the browser does not remind you. To be sure, put the days into your phone's calendar.",
  on: "Tell me while it is open",
  test: "Try one",
  tested: "Sent. If you do not see it, look at the phone's notification settings.",
  failed: "This device did not let it out. The calendar file is more reliable.",
  unsupported: "This browser has no notifications. Use the calendar file.",
  denied: "The browser blocks notifications. Allow them in its settings for this site, then come back and turn them on.",
};
