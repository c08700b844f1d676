/** The app on the home screen: opens without a network and is cleared less easily. Offered here and nowhere else. */

import { Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { inAppMark } from "../shell/in-app.ts";
import { install, installOffer } from "../shell/install-offer.ts";
import { installWords } from "./install-words.ts";

const isInstalled = window.matchMedia("(display-mode: standalone)").matches;
/** An iPad calls itself a Macintosh, with fingers. */
const isApple = /iPhone|iPad|iPod/.test(navigator.userAgent) || (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);

export const InstallCard = () => (
  <Show when={!isInstalled && inAppMark === undefined && window.isSecureContext}>
    <Card title={installWords().title}>
      <Soft>{installWords().lead}</Soft>
      <Show
        when={installOffer()}
        fallback={
          <>
            <Soft>{isApple ? installWords().apple : installWords().byMenu}</Soft>
            <Show when={isApple}>
              <Soft>{installWords().appleClears}</Soft>
            </Show>
          </>
        }
      >
        <Button onClick={install}>{installWords().install}</Button>
      </Show>
    </Card>
  </Show>
);
