/** The banners themselves, each for what it tells, with what can be done about it. */

import { type JSX, Show } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import type { Room } from "../case/room.ts";
import { Button, ButtonLink } from "../design/Button.tsx";
import style from "./Banners.module.css";
import { bannerWords } from "./banner-words.ts";
import { newVersion, postpone, startNewVersion } from "./offline.ts";
import { refusalSentence } from "./refusal-sentence.ts";

/** `short`: the room left, where it is little. */
export function BannerList(props: { readonly short: Room | null }) {
  const host = useHost();
  return (
    <>
      <Show when={host.isOther()}>
        <Banner sentence={bannerWords().otherBanner}>
          <ButtonLink look="quiet" href="#/helper">
            {bannerWords().otherNotes}
          </ButtonLink>
        </Banner>
      </Show>
      <Show when={host.isExample()}>
        <Banner sentence={bannerWords().exampleBanner}>
          <Button look="quiet" onClick={() => host.leaveExample()}>
            {bannerWords().exampleLeave}
          </Button>
        </Banner>
      </Show>
      <Show when={host.refusal()}>{(refusal) => <Banner sentence={refusalSentence(refusal())} />}</Show>
      <Show when={props.short}>{(short) => <Banner sentence={bannerWords().roomShort(bannerWords().size(short().leftBytes))} />}</Show>
      <Show when={!window.isSecureContext}>
        <Banner sentence={bannerWords().insecure} />
      </Show>
      <Show when={newVersion()}>
        <Banner sentence={bannerWords().updateReady}>
          <Button onClick={startNewVersion}>{bannerWords().updateNow}</Button>
          <Button look="quiet" onClick={postpone}>
            {bannerWords().updateLater}
          </Button>
        </Banner>
      </Show>
    </>
  );
}

const Banner = (props: { readonly sentence: string; readonly children?: JSX.Element }) => (
  <div class={style["banner"]} role="status">
    <p>{props.sentence}</p>
    {props.children}
  </div>
);
