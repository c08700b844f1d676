/** The browser's own offer to put the app on the home screen, kept instead of shown: the settings offer it, once somebody looks there. */

import { createSignal } from "solid-js";

/** No browser but Chromium's has it, and no standard. */
interface InstallOffer extends Event {
  readonly prompt: () => Promise<unknown>;
}

const [offer, setOffer] = createSignal<InstallOffer | null>(null);

/** `null`: this browser offers nothing, or it was used. */
export { offer as installOffer };

export function keepInstallOffer(): void {
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    setOffer(event as InstallOffer);
  });
  window.addEventListener("appinstalled", () => setOffer(null));
}

/** It may be used once. */
export function install(): void {
  void offer()?.prompt();
  setOffer(null);
}
