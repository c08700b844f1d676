/**
 * What is to be known above every page: that this is the example, that the browser keeps nothing, that the address is not
 * secure, that a new version is here. Comes right behind the first screen, which most days has none of them.
 */

import { createResource, type JSX, Show } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import { readRoom } from "../case/room.ts";
import { Button, ButtonLink } from "../design/Button.tsx";
import style from "./Banners.module.css";
import { bannerWords } from "./banner-words.ts";
import { newVersion, postpone, startNewVersion } from "./offline.ts";
import { refusalSentence } from "./refusal-sentence.ts";

export function Banners() {
  const host = useHost();
  /** Looked at again with each entry. */
  const [room] = createResource(() => host.current().entries().length + 1, readRoom);
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
      <Show when={room()?.isShort ? room() : null}>
        {(short) => <Banner sentence={bannerWords().roomShort(bannerWords().size(short().leftBytes))} />}
      </Show>
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
