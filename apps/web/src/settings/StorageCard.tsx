/** Where the data lies and whether the browser has promised to keep it; a refusal is said. */

import { createResource, createSignal, Match, Show, Switch } from "solid-js";
import { askToKeep, isPersisted } from "../case/ask-to-keep.ts";
import { readRoom } from "../case/room.ts";
import { Button, ButtonLink } from "../design/Button.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { offlineWords } from "../offline/offline-words.ts";
import { isWholeAppKept } from "../offline/whole-app.ts";
import { bannerWords } from "../shell/banner-words.ts";
import { settingsWords } from "./settings-words.ts";

export function StorageCard() {
  const [persisted, { mutate }] = createResource(isPersisted);
  const [offline] = createResource(isWholeAppKept);
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
      <ButtonLink look="quiet" href="#/offline">
        {offlineWords().link}
      </ButtonLink>
    </Card>
  );
}
