/**
 * A question that must be answered before going on: rises from below on a phone, holds the focus, closes with Escape. What it
 * covers can be hidden from it at one tap; hidden, it waits as it is and holds nothing, and coming back it is as it was.
 */

import { Dialog } from "@kobalte/core/dialog";
import { createRenderEffect, type JSX, onCleanup } from "solid-js";
import { HideButton } from "../shell/HideButton.tsx";
import { isHidden } from "../shell/hide.ts";
import { Icon } from "./Icon.tsx";
import { giveWay } from "./Notice.tsx";
import style from "./Sheet.module.css";

interface SheetProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly closeLabel: string;
  readonly children: JSX.Element;
}

export function Sheet(props: SheetProps) {
  /** What had the focus when the sheet rose; it gets it back, for no trigger of ours stands in the sheet. */
  let opener: Element | null = null;
  createRenderEffect(() => {
    if (!props.open) return;
    opener = document.activeElement;
    onCleanup(giveWay());
  });
  /** It has the focus first: whoever presses without reading leaves, and hides nothing. */
  let close: HTMLButtonElement | undefined;
  const giveFocusBack = (event: Event): void => {
    event.preventDefault();
    if (opener instanceof HTMLElement) opener.focus();
  };
  const startAtClose = (event: Event): void => {
    event.preventDefault();
    close?.focus({ preventScroll: true });
  };
  return (
    <Dialog open={props.open} modal={!isHidden()} onOpenChange={(open) => !open && !isHidden() && props.onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay class={style["veil"]} />
        <div class={style["place"]}>
          <Dialog.Content class={style["sheet"]} onOpenAutoFocus={startAtClose} onCloseAutoFocus={giveFocusBack}>
            <div class={style["head"]}>
              <Dialog.Title class={style["title"]}>{props.title}</Dialog.Title>
              <HideButton />
              <Dialog.CloseButton ref={close} class={style["close"]} aria-label={props.closeLabel}>
                <Icon name="close" />
              </Dialog.CloseButton>
            </div>
            {props.children}
          </Dialog.Content>
        </div>
      </Dialog.Portal>
    </Dialog>
  );
}
