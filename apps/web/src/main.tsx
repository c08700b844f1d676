/** Wires the web app: storage, language, routes. The only file that knows a driver. */

import { openIndexedDbPlace } from "@tanhao/journal/adapters/indexeddb";
import { memoryStorage } from "@tanhao/journal/adapters/memory";
import { render } from "solid-js/web";
import { openHost } from "./case/open-host.ts";
import "./design/base.css";
import { languageWanted, speak } from "./language/language.ts";
import { App } from "./shell/App.tsx";
import { workOffline } from "./shell/offline.ts";

const place = document.getElementById("app");
if (!place) throw new Error("Broken invariant: index.html holds #app");

const storages = { own: () => openIndexedDbPlace("tanhao"), inMemory: () => memoryStorage() };
const [host] = await Promise.all([openHost(storages), speak(languageWanted())]);
render(() => <App host={host} />, place);
workOffline();
