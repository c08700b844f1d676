/** When a person has to be called or seen before anything else: why, whom, and the number at once. Many questions alone are nothing for today. */

import type { SeePerson } from "@tanhao/core/channel/see-a-person";
import { For, Show } from "solid-js";
import { Card, Stack } from "../design/Layout.tsx";
import { channelWords, webChannelWords } from "./channel-words.ts";
import { Bodies } from "./HowToReach.tsx";

export const SeePersonCard = (props: { readonly persons: readonly SeePerson[] }) => (
  <Show when={props.persons.length > 0}>
    <Card title={webChannelWords().person} look={props.persons.some(({ why }) => why !== "knot") ? "today" : "note"}>
      <Stack>
        <For each={props.persons}>
          {({ why, bodies }) => (
            <div>
              <p>
                <strong>{channelWords().persons[why]}</strong>
              </p>
              <Bodies bodies={bodies} />
            </div>
          )}
        </For>
      </Stack>
    </Card>
  </Show>
);
