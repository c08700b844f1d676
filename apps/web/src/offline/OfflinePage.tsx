/** Which large parts are on this device, and fetching them ahead: one by one or all, with size, progress, a way to stop and to delete. */

import { createResource, createSignal, For, Match, Show, Switch } from "solid-js";
import { readRoom } from "../case/room.ts";
import { Button } from "../design/Button.tsx";
import { Actions, Card, Page, Soft, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { Progress } from "../design/Progress.tsx";
import { format, shellWords } from "../language/words.ts";
import { bannerWords } from "../shell/banner-words.ts";
import { holdHalfDone } from "../shell/half-done.ts";
import { fetchPart, forgetPart, isHere, listParts, type OfflinePart, type PartFailure, type PartName } from "./offline-parts.ts";
import { offlineWords } from "./offline-words.ts";
import { isWholeAppKept } from "./whole-app.ts";

interface Loading {
  readonly name: PartName;
  readonly doneBytes: number;
}

export function OfflinePage() {
  const [parts, { refetch: listAgain }] = createResource(lookAtParts);
  const [room, { refetch: lookAtRoom }] = createResource(readRoom);
  const [isAppHere, { refetch: lookAtApp }] = createResource(isWholeAppKept);
  void (navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker?.ready.then(lookAtApp); // absent on insecure addresses
  const [loading, setLoading] = createSignal<Loading | null>(null);
  const [failed, setFailed] = createSignal<{ readonly name: PartName; readonly why: PartFailure } | null>(null);
  holdHalfDone("work", () => loading() !== null);
  let stopping = new AbortController();

  const missing = () => (parts.latest ?? []).filter(({ here }) => !here).map(({ part }) => part);
  const lookAgain = async () => {
    await Promise.all([listAgain(), lookAtRoom()]);
  };
  /** One after the other, so that the line is not shared and what failed is known. */
  const fetchThese = async (wanted: readonly OfflinePart[]) => {
    stopping = new AbortController();
    setFailed(null);
    for (const part of wanted) {
      setLoading({ name: part.name, doneBytes: 0 });
      const why = await fetchPart(part, (doneBytes) => setLoading({ name: part.name, doneBytes }), stopping.signal);
      if (why === null) notify(offlineWords().done(offlineWords().parts[part.name].name));
      else setFailed({ name: part.name, why });
      if (why !== null) break;
    }
    setLoading(null);
    await lookAgain();
  };
  const forget = async (part: OfflinePart) => {
    await forgetPart(part);
    setFailed(null);
    notify(offlineWords().forgotten(offlineWords().parts[part.name].name));
    await lookAgain();
  };

  return (
    <Page title={offlineWords().title} lead={offlineWords().lead} back={{ href: "#/settings", label: shellWords().settings }}>
      <Card title={offlineWords().withApp}>
        <Show when={isAppHere.latest !== undefined}>
          <p role="status">{isAppHere.latest === true ? offlineWords().withAppHere : offlineWords().withAppNotHere}</p>
        </Show>
      </Card>
      <Show when={parts.latest === null}>
        <p role="alert">{offlineWords().notListed}</p>
      </Show>
      <For each={parts.latest ?? []}>
        {({ part, here }) => (
          <PartCard
            part={part}
            here={here}
            loading={loading()?.name === part.name ? loading() : null}
            busy={loading() !== null}
            failed={failed()?.name === part.name ? (failed()?.why ?? null) : null}
            onFetch={() => void fetchThese([part])}
            onStop={() => stopping.abort()}
            onForget={() => void forget(part)}
          />
        )}
      </For>
      <Show when={missing().length > 1 && loading() === null}>
        <Button look="primary" wide onClick={() => void fetchThese(missing())}>
          {offlineWords().fetchAll(format().bytes(missing().reduce((sum, { bytes }) => sum + bytes, 0)))}
        </Button>
      </Show>
      <Show when={room()}>{(now) => <Soft>{offlineWords().room(bannerWords().size(now().leftBytes))}</Soft>}</Show>
    </Page>
  );
}

interface PartCardProps {
  readonly part: OfflinePart;
  readonly here: boolean;
  readonly loading: Loading | null;
  /** Another one is being fetched. */
  readonly busy: boolean;
  readonly failed: PartFailure | null;
  readonly onFetch: () => void;
  readonly onStop: () => void;
  readonly onForget: () => void;
}

function PartCard(props: PartCardProps) {
  const words = () => offlineWords().parts[props.part.name];
  const size = () => format().bytes(props.part.bytes);
  return (
    <Card title={words().name}>
      <Stack>
        <p>{words().why}</p>
        <Soft>{`${props.here ? offlineWords().here : offlineWords().notHere} · ${offlineWords().size(size())}`}</Soft>
        <Show when={props.failed}>{(why) => <p role="alert">{offlineWords().failures[why()]}</p>}</Show>
        <Switch>
          <Match when={props.loading}>
            {(now) => (
              <Progress
                label={offlineWords().loading(words().name, format().bytes(now().doneBytes), size())}
                done={Math.min(now().doneBytes / props.part.bytes, 1)}
                stop={{ label: offlineWords().stop, onStop: props.onStop }}
              />
            )}
          </Match>
          <Match when={!props.busy}>
            <Actions>
              <Show when={props.here} fallback={<Button onClick={props.onFetch}>{offlineWords().fetch(words().name)}</Button>}>
                <Button look="quiet" onClick={props.onForget}>
                  {offlineWords().forget(words().name)}
                </Button>
              </Show>
            </Actions>
          </Match>
        </Switch>
      </Stack>
    </Card>
  );
}

let listed: readonly OfflinePart[] | null = null;

/** `null`: there is no list without a network. One that was read stays. */
async function lookAtParts(): Promise<readonly { readonly part: OfflinePart; readonly here: boolean }[] | null> {
  try {
    listed ??= await listParts();
    return await Promise.all(listed.map(async (part) => ({ part, here: await isHere(part) })));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // what fetch throws without a network
    return null;
  }
}
