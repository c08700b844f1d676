import type { webShell as chinese } from "../zh-CN/web-shell.ts";

export const webShell: typeof chinese = {
  appName: "Tanhao",
  skip: "Skip to content",
  navigation: "Main pages",
  home: "Standing",
  contacts: "Contacts",
  household: "Budget",
  settings: "Settings",
  help: "In danger? Look here",
  back: "Back",
  backHome: "Back to where I stand",
  close: "Close",
  save: "Save",
  cancel: "Cancel",
  loading: "Opening…",
  optional: "optional",
  exampleBanner: "An example: all invented.",
  exampleLeave: "Leave the example",
  offlineReady: "Ready for offline use: it opens without a network.",
  updateReady: "A new version is here. Updating reopens this page; what you have half typed stays.",
  updateNow: "Update now",
  updateLater: "Later",
  pageMissingTitle: "No such page",
  pageMissing: "The address may be mistyped, or the record was removed.",
  brokenTitle: "This page broke",
  broken: "What was saved is not affected. Go back, or reopen the app; if it happens again, pass the line below to whoever maintains it.",
  hiddenTitle: "Hidden",
  comeBack: "Come back",
  storage: {
    full: "This device has no room left, so nothing was saved. Delete some photos or apps you do not need and save again; everything saved before is still there.",
    denied:
      "This browser does not let the page keep data (usual in private windows, or inside WeChat or QQ). Open the same address in the phone's own browser, with private mode off.",
    locked: "Another window is using this case. Close the other windows of Tanhao and try again.",
    corrupt:
      "What is stored on this device cannot be read. Do not delete anything yet; if you saved a case file before, you can erase everything in the settings and open that file.",
    tooNew: "This case was written by a newer version of Tanhao. Go online, reload once, and open it with the new version.",
    closed: "Another window closed this case. Please open this page again.",
    failed:
      "Something unexpected happened and nothing was saved. Try again; if it fails again, save a case file first and reopen the page.",
  },
  withoutStorageGoOn: "You can look at the example and the help, but what you type is gone when the page closes.",
  insecure:
    "This address is not a secure connection (https), so the browser allows no offline use. Open it by https, or run Tanhao on your own computer and open it at 127.0.0.1.",
  lacking: (names) => `This browser lacks: ${names}. Please update it, or use a recent Chrome, Edge or Firefox.`,
};
