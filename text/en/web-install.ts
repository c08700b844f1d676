import type { webInstall as chinese } from "../zh-CN/web-install.ts";

export const webInstall: typeof chinese = {
  title: "On the home screen",
  lead: "From the home screen it opens with one tap, without a network too, and the browser clears it less easily. Others can see the icon and its name, “谈好”.",
  install: "Put it on the home screen",
  apple:
    "In Safari, tap “Share” and choose “Add to Home Screen”. What is on the home screen and what is in Safari are kept apart: if you have written something already, save it as a file first, and open that file from the home screen.",
  appleClears: "If you stay in Safari: after about seven days without a visit it may clear what is kept. Save a file often.",
  byMenu: "Open the browser's menu and look for “Add to home screen” or “Install app”. Where there is none, bookmark this address.",
};
