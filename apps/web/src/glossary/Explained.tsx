/**
 * What a term means, in place: from below on a phone, beside the word where there is room. Escape, a tap outside and, on
 * a phone, going back close it; the word has the focus again. What it half covers is dimmed and out of reach meanwhile.
 */

import { Popover } from "@kobalte/core/popover";
import type { Term } from "@tanhao/text/zh-CN/glossary-names";
import { onCleanup } from "solid-js";
import { Icon } from "../design/Icon.tsx";
import { giveWay } from "../design/Notice.tsx";
import { Sheet } from "../design/Sheet.tsx";
import { HideButton } from "../shell/HideButton.tsx";
import { isHidden } from "../shell/hide.ts";
import { closeWithBack } from "./close-with-back.ts";
import style from "./Explained.module.css";
import { glossaryWords } from "./glossary-words.ts";
import type { Glossary } from "./load-glossary.ts";
import { SeeAlso } from "./SeeAlso.tsx";

interface ExplainedProps {
  readonly of: Term;
  readonly glossary: Glossary;
  /** The word that was tapped. */
  readonly beside: HTMLElement;
  readonly onClose: () => void;
}

/** As in Sheet.module.css: below it a sheet rises from below. */
const isWide = () => matchMedia("(min-width: 48rem)").matches;

export const Explained = (props: ExplainedProps) => (isWide() ? <InPopover {...props} /> : <InSheet {...props} />);

function InSheet(props: ExplainedProps) {
  const leave = closeWithBack(() => props.onClose());
  return (
    <Sheet open title={glossaryWords().term[props.of]} onClose={props.onClose} closeLabel={glossaryWords().close}>
      <Inside {...props} onLeave={leave} />
    </Sheet>
  );
}

function InPopover(props: ExplainedProps) {
  onCleanup(giveWay());
  let close: HTMLButtonElement | undefined;
  const startAtClose = (event: Event): void => {
    event.preventDefault();
    close?.focus({ preventScroll: true });
  };
  const giveFocusBack = (event: Event): void => {
    event.preventDefault();
    props.beside.focus();
  };
  return (
    <Popover
      open
      modal={!isHidden()}
      preventScroll={false}
      onOpenChange={(open) => !open && !isHidden() && props.onClose()}
      anchorRef={() => props.beside}
      placement="bottom-start"
      gutter={4}
    >
      <Popover.Portal>
        <div class={style["veil"]} />
        <Popover.Content class={style["popover"]} onOpenAutoFocus={startAtClose} onCloseAutoFocus={giveFocusBack}>
          <div class={style["head"]}>
            <Popover.Title class={style["title"]}>{glossaryWords().term[props.of]}</Popover.Title>
            <HideButton />
            <Popover.CloseButton ref={close} class={style["close"]} aria-label={glossaryWords().close}>
              <Icon name="close" />
            </Popover.CloseButton>
          </div>
          <Inside {...props} />
        </Popover.Content>
      </Popover.Portal>
    </Popover>
  );
}

const Inside = (props: ExplainedProps & { readonly onLeave?: () => void }) => (
  <>
    <p>{props.glossary.says[props.of]}</p>
    <nav class={style["links"]} aria-label={glossaryWords().term[props.of]}>
      <SeeAlso of={props.of} glossary={props.glossary} replace onFollow={props.onLeave} />
      <a href={`#/glossary?term=${props.of}`} replace={true} onClick={() => props.onLeave?.()}>
        {glossaryWords().all}
      </a>
    </nav>
  </>
);
