/** A question that must be answered before going on: rises from below on a phone, holds the focus, closes with Escape. */

import { Dialog } from "@kobalte/core/dialog";
import { createRenderEffect, type JSX } from "solid-js";
import { Icon } from "./Icon.tsx";
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
    if (props.open) opener = document.activeElement;
  });
  const giveFocusBack = (event: Event): void => {
    event.preventDefault();
    if (opener instanceof HTMLElement) opener.focus();
  };
  return (
    <Dialog open={props.open} onOpenChange={(open) => !open && props.onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay class={style["veil"]} />
        <div class={style["place"]}>
          <Dialog.Content class={style["sheet"]} onCloseAutoFocus={giveFocusBack}>
            <div class={style["head"]}>
              <Dialog.Title class={style["title"]}>{props.title}</Dialog.Title>
              <Dialog.CloseButton class={style["close"]} aria-label={props.closeLabel}>
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
