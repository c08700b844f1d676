/** The banners themselves, each for what it tells, with what can be done about it. */

import { useNavigate } from "@solidjs/router";
import { createMemo, Show } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import { engineHere } from "../case/load-engine.ts";
import type { Room } from "../case/room.ts";
import { Button, ButtonLink } from "../design/Button.tsx";
import { format } from "../language/words.ts";
import { Banner } from "./Banner.tsx";
import { bannerWords } from "./banner-words.ts";
import { type ClockDoubt, clockDoubt } from "./clock-doubt.ts";
import { halfDone } from "./half-done.ts";
import { InAppBanner } from "./InAppBanner.tsx";
import { isReplaced, newVersion, postpone, reopen, startNewVersion } from "./offline.ts";
import { refusalSentence } from "./refusal-sentence.ts";
import { today } from "./today.ts";

/** `short`: the room left, where it is little. */
export function BannerList(props: { readonly short: Room | null }) {
  const host = useHost();
  const navigate = useNavigate();
  const doubt = createMemo(() => clockDoubt(today(), host.current().entries(), engineHere()?.law.lawBook ?? null));
  const isTaken = () => host.refusal()?.kind === "storage-closed";
  /** What a reload takes away goes with the sentence that offers it. */
  const withLoss = (sentence: string): string =>
    bannerWords().both([
      sentence,
      ...halfDone().map((kind) => bannerWords().halfDone[kind]),
      ...(host.isExample() ? [bannerWords().exampleEnds] : []),
    ]);
  /** A debt's page is of the example alone. */
  const leaveExample = (): void => {
    host.leaveExample();
    navigate("/");
  };
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
          <Button look="quiet" onClick={leaveExample}>
            {bannerWords().exampleLeave}
          </Button>
        </Banner>
      </Show>
      <Show when={host.refusal()}>
        {(refusal) => (
          <Banner sentence={refusalSentence(refusal())}>
            <Show when={isTaken()}>
              <Button onClick={reopen}>{bannerWords().reopen}</Button>
            </Show>
          </Banner>
        )}
      </Show>
      <Show when={host.isMissing() && !host.isOther()}>
        <Banner sentence={bannerWords().missing}>
          <ButtonLink href="#/restore">{bannerWords().missingRestore}</ButtonLink>
          <Button look="quiet" onClick={host.forgetMissing}>
            {bannerWords().missingSeen}
          </Button>
        </Banner>
      </Show>
      <InAppBanner />
      <Show when={!host.isOther() && doubt()}>{(doubt) => <Banner sentence={clockSentence(doubt())} />}</Show>
      <Show when={props.short}>{(short) => <Banner sentence={bannerWords().roomShort(bannerWords().size(short().leftBytes))} />}</Show>
      <Show when={!window.isSecureContext}>
        <Banner sentence={bannerWords().insecure} />
      </Show>
      <Show when={newVersion() && !isReplaced()}>
        <Banner sentence={withLoss(bannerWords().updateReady)}>
          <Button onClick={startNewVersion}>{bannerWords().updateNow}</Button>
          <Button look="quiet" onClick={postpone}>
            {bannerWords().updateLater}
          </Button>
        </Banner>
      </Show>
      <Show when={isReplaced()}>
        <Banner sentence={withLoss(halfDone().length > 0 ? bannerWords().replacedHalfDone : bannerWords().replaced)}>
          <Button onClick={reopen}>{bannerWords().reopen}</Button>
        </Banner>
      </Show>
    </>
  );
}

function clockSentence({ is, than }: ClockDoubt): string {
  const [now, other] = [format().day(today()), format().day(than)];
  switch (is) {
    case "behind-entry":
      return bannerWords().clock.behindEntry(now, other);
    case "behind-law":
      return bannerWords().clock.behindLaw(now, other);
    case "far-ahead":
      return bannerWords().clock.farAhead(now, other);
  }
}
