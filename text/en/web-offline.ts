import type { webOffline as chinese } from "../zh-CN/web-offline.ts";

export const webOffline: typeof chinese = {
  title: "For use without a network",
  lead: "Download here what you want to use without a network. It comes from this site alone; how much data it takes stands below each part.",
  link: "Download for use without a network",
  withApp: "Here with the app",
  withAppHere: "Sums, law, what to say, practice and letters (PDF and Word) are on this device and work without a network.",
  withAppNotHere:
    "Sums, law, what to say, practice and letters (PDF and Word) are kept by themselves. That is not finished: leave this page open a little longer while there is a network.",
  parts: {
    picture: { name: "Reading pictures", why: "Reads screenshots and photographs of contracts and bills." },
    pdf: { name: "Reading PDFs", why: "Reads bills and contracts that banks and platforms give as PDF." },
    bound: { name: "Checking a plan", why: "Works out the least you would have to pay, however the plan is laid out." },
  },
  size: (size) => `about ${size}`,
  here: "Downloaded",
  notHere: "Not downloaded",
  fetch: (name) => `Download “${name}”`,
  forget: (name) => `Delete “${name}”`,
  fetchAll: (size) => `Download all (about ${size})`,
  loading: (name, done, of) => `Downloading “${name}”: ${done} of ${of}`,
  stop: "Stop",
  done: (name) => `“${name}” is on this device and works without a network.`,
  forgotten: (name) => `“${name}” is deleted. It is downloaded again when you use it.`,
  room: (left) => `The browser leaves this site about ${left}.`,
  failures: {
    "no-room":
      "It does not fit: the browser gives this site too little room. Delete things you do not need from the phone and try again. What you noted is unchanged.",
    "not-fetched": "Not downloaded: the network was gone, or not all of it came. What has come is kept; tap again when there is a network.",
    "not-kept":
      "It was downloaded, but this browser does not keep it (a private window, for example). Try a normal window or another browser.",
    stopped: "Stopped. What has come is kept; next time it goes on from there.",
  },
  notListed:
    "The parts cannot be listed now: there is no network, and the list was not kept yet. Open this page again when there is a network.",
};
