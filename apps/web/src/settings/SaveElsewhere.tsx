/** Where a download may come to nothing: the device's own sharing, text to copy, a picture to hold, a download after all, and how to open the app elsewhere. */

import { createResource, createSignal, onCleanup, Show } from "solid-js";
import { render } from "solid-js/web";
import { Button } from "../design/Button.tsx";
import { Actions, Soft, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { Sheet } from "../design/Sheet.tsx";
import { shellWords } from "../language/words.ts";
import { toClipboard } from "../shell/clipboard.ts";
import { inAppName, inAppWords } from "../shell/in-app-words.ts";
import { download } from "./download.ts";
import style from "./SaveElsewhere.module.css";

/** Above whatever page asked for it. */
export function offerElsewhere(file: File): void {
  const place = document.createElement("div");
  document.body.append(place);
  const away = render(() => <SaveElsewhere file={file} onGone={() => remove()} />, place);
  const remove = (): void => {
    away();
    place.remove();
  };
}

function SaveElsewhere(props: { readonly file: File; readonly onGone: () => void }) {
  const words = inAppWords;
  const [open, setOpen] = createSignal(true);
  const [text] = createResource(() => (/^text\/|json/.test(props.file.type) ? props.file.text() : null));
  const picture = props.file.type.startsWith("image/") ? URL.createObjectURL(props.file) : null;
  onCleanup(() => picture && URL.revokeObjectURL(picture));
  const mayShare = typeof navigator.canShare === "function" && navigator.canShare({ files: [props.file] });
  const hasOther = () => mayShare || picture !== null || text() !== null;
  const share = () => navigator.share({ files: [props.file] }).catch(() => undefined); // whoever closes the sheet wants nothing said
  const copy = async (whole: string) => notify((await toClipboard(whole)) ? words().copied : words().notCopied);
  const close = () => {
    setOpen(false);
    queueMicrotask(props.onGone);
  };
  return (
    <Sheet title={words().saveTitle(props.file.name)} open={open()} onClose={close} closeLabel={shellWords().close}>
      <Stack>
        <p>{hasOther() ? words().saveLead(inAppName()) : words().saveAlone(inAppName())}</p>
        <Show when={picture}>
          {(address) => (
            <>
              <Soft>{words().holdPicture}</Soft>
              <img class={style["picture"]} src={address()} alt={props.file.name} />
            </>
          )}
        </Show>
        <Show when={text()}>
          {(whole) => <textarea class={style["text"]} readonly rows={6} aria-label={props.file.name} value={whole()} />}
        </Show>
        <Actions>
          <Show when={mayShare}>
            <Button look="primary" onClick={() => void share()}>
              {words().share}
            </Button>
          </Show>
          <Show when={text()}>{(whole) => <Button onClick={() => void copy(whole())}>{words().copyText}</Button>}</Show>
          <Button onClick={() => download(props.file.name, props.file, props.file.type)}>{words().tryDownload}</Button>
        </Actions>
        <Soft>{words().openElsewhere}</Soft>
      </Stack>
    </Sheet>
  );
}
