import type { webBanners as chinese } from "../zh-CN/web-banners.ts";

export const webBanners: typeof chinese = {
  otherBanner:
    "You are looking at somebody else's backup: to read only, and not kept on this device. “I” and “you” on these pages mean the borrower.",
  otherNotes: "Write notes, or end",
  exampleBanner: "An example: all invented.",
  exampleLeave: "Leave the example",
  missing:
    "Your case was kept in this browser and is not here any more: the browser may have failed, or it was cleared. If you made a backup, go on from it; a file you saved is opened in the settings. If you have neither, do not panic: what you owe and when it is due still stands in the app, the contract and the messages, and can be typed in again.",
  missingRestore: "Open my backup",
  missingSeen: "I see",
  offlineReady: "Ready for offline use: it opens without a network.",
  updateReady: "A new version is here. Updating reopens this page; what you have half typed stays.",
  updateNow: "Update now",
  updateLater: "Later",
  exampleEnds: "The example ends with it, and what you typed in it goes.",
  halfDone: {
    work: "Something is under way: let it finish before you reopen.",
    file: "A file you chose has to be chosen again, and what you ticked about it ticked again.",
    passphrase: "A passphrase half typed has to be typed again.",
    unkept: "But this device cannot keep what you have half typed here: save it first, or copy it elsewhere.",
    helping: "Somebody else's backup you opened and notes not yet saved as a file are not kept: save the notes first.",
  },
  both: (sentences) => sentences.join(" "),
  replaced: "Another window has gone over to a new version. Please reopen this page too; what you have half typed stays.",
  replacedHalfDone:
    "Another window has gone over to a new version. Reopen this page when you are done here; what you have half typed stays.",
  reopen: "Reopen",
  newDay: (day) => `It is ${day} now; the days and amounts on this page have moved on to today.`,
  clock: {
    behindEntry: (today, entry) =>
      `This device says today is ${today}, but the newest entry was written on ${entry}. Check the device's date and time first, or deadlines and amounts will be wrong.`,
    behindLaw: (today, checked) =>
      `This device says today is ${today}, before the day the law book was checked (${checked}). Check the device's date and time first, or deadlines and amounts will be wrong.`,
    farAhead: (today, checked) =>
      `This device says today is ${today}, but the law book was checked on ${checked}. If the date is wrong, set it right first; if it is right, go online and take the new version.`,
  },
  draftElsewhere: "Another window is filling in the same form; this one now shows the newest.",
  draftDoneElsewhere: "Another window has just finished this form. You need not save it here again.",
  draftNotKept: "What you have half typed no longer fits on this device. Save it first, then free some room.",
  mayBeCleared: "When the phone or computer runs short of room, the browser may clear this. Save it as a file under “Settings” later.",
  erasedElsewhere: "Everything was erased in another window.",
  roomShort: (left) =>
    `Only about ${left} of room is left for this on your device. Free some room before you add files; you can also save a file in the settings now.`,
  room: (used, left) =>
    `About ${used} used. The browser says it has about ${left} more; when the device itself is nearly full, it is less.`,
  size: (bytes) => (bytes < 1_000_000_000 ? `${Math.ceil(bytes / 1_000_000)} MB` : `${Math.floor(bytes / 1_000_000_000)} GB`),
  storage: {
    full: "This device has no room left, so nothing was saved. Delete some photos or apps you do not need and save again; everything saved before is still there.",
    denied:
      "This browser does not let the page keep data (usual in private windows, or inside WeChat or QQ). Open the same address in the phone's own browser, with private mode off.",
    locked: "Another window is using this case. Close the other windows of Tanhao and try again.",
    corrupt:
      "What is stored on this device cannot be read. Do not delete anything yet; if you saved a case file before, you can erase everything in the settings and open that file.",
    tooNew: "This case was written by a newer version of Tanhao. Go online, reload once, and open it with the new version.",
    closed:
      "The browser or another window has closed this case, and nothing can be saved now. Save a file in the settings first, then open this page again.",
    sealed: "This case is locked and opens with its passphrase. Please open this page again.",
    relocked:
      "Another window has just set, changed or removed the passphrase, and this was not saved. Open this page again, type the passphrase if asked, and do it once more.",
    readOnly: "This is somebody else's backup, open to read only, so nothing was kept. To say something, write a note under Help somebody.",
    failed:
      "Something unexpected happened and nothing was saved. Try again; if it fails again, save a case file first and reopen the page.",
  },
  withoutStorageGoOn:
    "Everything works, but what you type is gone when the page closes: before that, save the case as a file in the settings, and open that file next time.",
  insecure:
    "This address is not a secure connection (https), so the browser allows no offline use. Open it by https, or run Tanhao on your own computer and open it at 127.0.0.1.",
  lacking: (names) => `This browser lacks: ${names}. Please update it, or use a recent Chrome, Edge or Firefox.`,
};
