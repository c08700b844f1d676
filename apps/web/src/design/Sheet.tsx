/** A question that must be answered before going on: rises from below on a phone, holds the focus, closes with Escape. */

import { Dialog } from "@kobalte/core/dialog";
import type { JSX } from "solid-js";
import style from "./Sheet.module.css";

interface SheetProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly closeLabel: string;
  readonly children: JSX.Element;
}

export function Sheet(props: SheetProps) {
  return (
    <Dialog open={props.open} onOpenChange={(open) => !open && props.onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay class={style["veil"]} />
        <div class={style["place"]}>
          <Dialog.Content class={style["sheet"]}>
            <div class={style["head"]}>
              <Dialog.Title class={style["title"]}>{props.title}</Dialog.Title>
              <Dialog.CloseButton class={style["close"]} aria-label={props.closeLabel}>
                <span aria-hidden="true">×</span>
              </Dialog.CloseButton>
            </div>
            {props.children}
          </Dialog.Content>
        </div>
      </Dialog.Portal>
    </Dialog>
  );
}
