/** In a browser inside another app: what may not work here and how to leave for a real one. Once read it stays away. */

import { createSignal, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { notify } from "../design/Notice.tsx";
import { Banner } from "./Banner.tsx";
import { toClipboard } from "./clipboard.ts";
import { inAppMark } from "./in-app.ts";
import { inAppName, inAppWords } from "./in-app-words.ts";
import { keep, kept } from "./kept-setting.ts";

const setting = "in-app-read";

export function InAppBanner() {
  const [read, setRead] = createSignal(kept(setting) !== null);
  const copyAddress = async () =>
    notify(
      (await toClipboard(location.href.split("#")[0] ?? "")) ? inAppWords().addressCopied : inAppWords().addressNotCopied(location.host),
    );
  const done = () => {
    keep(setting, "yes");
    setRead(true);
  };
  return (
    <Show when={inAppMark !== undefined && !read()}>
      <Banner sentence={inAppWords().banner(inAppName())}>
        <Button onClick={() => void copyAddress()}>{inAppWords().copyAddress}</Button>
        <Button look="quiet" onClick={done}>
          {inAppWords().read}
        </Button>
      </Banner>
    </Show>
  );
}
