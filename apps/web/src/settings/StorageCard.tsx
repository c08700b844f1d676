/** Where the data lies and whether the browser has promised to keep it; a refusal is said. */

import { createResource, createSignal, Match, Show, Switch } from "solid-js";
import { askToKeep, isPersisted } from "../case/ask-to-keep.ts";
import { readRoom } from "../case/room.ts";
import { Button } from "../design/Button.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { bannerWords } from "../shell/banner-words.ts";
import { settingsWords } from "./settings-words.ts";

export function StorageCard() {
  const [persisted, { mutate }] = createResource(isPersisted);
  const [offline] = createResource(isOfflineReady);
  const [room] = createResource(readRoom);
  const [refused, setRefused] = createSignal(false);
  const ask = async () => {
    const granted = await askToKeep();
    mutate(granted);
    setRefused(!granted);
  };
  return (
    <Card title={settingsWords().storageTitle}>
      <p>{settingsWords().storageWhere}</p>
      <Show when={offline()}>
        <Soft>{bannerWords().offlineReady}</Soft>
      </Show>
      <Show when={room()}>
        {(now) => <Soft>{bannerWords().room(bannerWords().size(now().usedBytes), bannerWords().size(now().leftBytes))}</Soft>}
      </Show>
      <Switch>
        <Match when={persisted() === true}>
          <Soft>{settingsWords().persisted}</Soft>
        </Match>
        <Match when={persisted() === false}>
          <Soft>{settingsWords().notPersisted}</Soft>
          <Button onClick={() => void ask()}>{settingsWords().askPersist}</Button>
        </Match>
        <Match when={persisted() === null}>
          <Soft>{settingsWords().persistUnknown}</Soft>
        </Match>
      </Switch>
      <Show when={refused()}>
        <p role="status">{settingsWords().persistRefused}</p>
      </Show>
    </Card>
  );
}

/** The worker that keeps the app's files is active once it holds all of them. */
async function isOfflineReady(): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  const registration = await navigator.serviceWorker.getRegistration();
  return registration?.active !== null && registration?.active !== undefined;
}
