/** What reading pictures needs, fetched before it is needed: while there is a network, or one that costs nothing. */

import { createResource, createSignal, Match, Show, Switch } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Soft } from "../design/Layout.tsx";
import { Progress } from "../design/Progress.tsx";
import { importWords } from "./import-words.ts";
import { progressSentence } from "./progress-sentence.ts";
import type { ReadingProgress } from "./read-in-page.ts";
import { readFailureSentence } from "./reading-sentences.ts";

/** `after`: changes when a file was read, which may have fetched it. */
export function PictureAhead(props: { readonly after: readonly unknown[] }) {
  const [here, { refetch }] = createResource(
    () => props.after,
    async () => (await import("../picture/model-files.ts")).modelsAreHere(),
  );
  const [progress, setProgress] = createSignal<ReadingProgress>();
  const [said, setSaid] = createSignal<string>();
  let stopping = new AbortController();
  const fetchNow = async () => {
    const { fetchModels } = await import("../picture/model-files.ts");
    stopping = new AbortController();
    setSaid(undefined);
    setProgress({ is: "loading", done: 0, of: 0 });
    const fetched = await fetchModels((done, of) => setProgress({ is: "loading", done, of }), stopping.signal);
    setProgress(undefined);
    if (!fetched.ok && fetched.error.kind !== "cancelled") setSaid(readFailureSentence(fetched.error));
    await refetch();
  };
  return (
    <Switch>
      <Match when={progress()}>
        {(now) => (
          <Progress
            label={progressSentence(now())}
            done={now().of > 0 ? now().done / now().of : null}
            stop={{ label: importWords().stop, onStop: () => stopping.abort() }}
          />
        )}
      </Match>
      <Match when={here() === true}>
        <Soft>{importWords().pictureReady}</Soft>
      </Match>
      <Match when={here() === false}>
        <Soft>{importWords().pictureNeeds}</Soft>
        <Show when={said()}>
          <p role="alert">{said()}</p>
        </Show>
        <Button onClick={() => void fetchNow()}>{importWords().fetchPicture}</Button>
      </Match>
    </Switch>
  );
}
