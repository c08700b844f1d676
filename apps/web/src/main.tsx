/**
 * Wires the web app: storage, language, routes. The only file that knows a driver.
 *
 * What reads a case (journal, folding, driver) is asked for at once and comes beside the language: a page behind a
 * passphrase is shown before any of a case is.
 */

import { render } from "solid-js/web";
import type { Storages } from "./case/own-case.ts";
import "./design/base.css";
import { followOtherTabs, languageWanted, speak } from "./language/language.ts";
import { App } from "./shell/App.tsx";
import { workOffline } from "./shell/offline.ts";

const place = document.getElementById("app");
if (!place) throw new Error("Broken invariant: index.html holds #app");

const storages: Storages = {
  own: async (onTakenAway) => (await import("@tanhao/journal/adapters/indexeddb")).openIndexedDbPlace("tanhao", { onTakenAway }),
  inMemory: async () => (await import("@tanhao/journal/adapters/memory")).memoryStorage(),
};
const opened = import("./case/open-host.ts").then(({ openHost }) => openHost(storages));
// Without its words the app opens in Chinese.
const [host] = await Promise.all([opened, speak(languageWanted()).catch(() => undefined)]);
followOtherTabs();
render(() => <App host={host} />, place);
workOffline();
