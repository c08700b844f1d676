/** How one channel is reached: the number to copy, the way through the app, the address, or the public bodies with theirs. */

import type { RankedChannel } from "@tanhao/core/channel/channel";
import type { PublicBody } from "@tanhao/core/channel/channel-directory";
import { type ChannelWording, wordChannel } from "@tanhao/text/word-channel";
import { For, Match, Show, Switch } from "solid-js";
import { ButtonLink } from "../design/Button.tsx";
import { Stack } from "../design/Layout.tsx";
import { language } from "../language/language.ts";
import { channelWords, webChannelWords } from "./channel-words.ts";
import { WayLine } from "./WayLine.tsx";

interface HowProps {
  readonly ranked: RankedChannel;
  readonly wording: ChannelWording;
}

export function HowToReach(props: HowProps) {
  const how = () => props.ranked.how;
  const way = () => how().number ?? how().email ?? how().address;
  /** In words, where nothing stands large above them. */
  const rest = () => {
    const { channel } = props.ranked;
    if (channel === "phone" && how().number !== null) return how().path?.[language()] ?? "";
    if (channel === "email" && how().email !== null) return "";
    if (channel === "letter" && how().address !== null) return channelWords().reach.courier;
    return wordChannel({ ...props.ranked, how: { ...how(), number: null } }, props.wording).how;
  };
  return (
    <Switch>
      <Match when={props.ranked.bodies.length > 0}>
        <Bodies bodies={props.ranked.bodies} />
      </Match>
      <Match when={true}>
        <Show when={way()}>{(found) => <WayLine way={found()} isPrivate={how().isPrivate} />}</Show>
        <Show when={rest()}>{(text) => <p>{text()}</p>}</Show>
      </Match>
    </Switch>
  );
}

/** Their numbers are the public ones of the directory; a phone may call them at once. */
export const Bodies = (props: { readonly bodies: readonly PublicBody[] }) => (
  <Stack gap="small">
    <For each={props.bodies}>
      {(body) => (
        <>
          <p>{channelWords().reach.body(body.name[language()], body.how[language()])}</p>
          <Show when={body.number}>
            {(number) => (
              <ButtonLink icon="call" wide href={`tel:${number().replace(/-/g, "")}`}>
                {webChannelWords().call(number())}
              </ButtonLink>
            )}
          </Show>
        </>
      )}
    </For>
  </Stack>
);
