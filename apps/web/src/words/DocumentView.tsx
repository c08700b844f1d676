/** A document as it will be printed. The writer escapes everything that was typed; no style or script stands in it. */

import type { Document } from "@tanhao/core/document/block";
import { blocksToHtml } from "@tanhao/writers/html/write-html";
import { isLetter } from "@tanhao/writers/letter-look";
import style from "./DocumentView.module.css";
import { printAlone } from "./print-papers.ts";

export function DocumentView(props: { readonly document: Document }) {
  let paper: HTMLElement | undefined;
  printAlone(() => paper);
  return (
    <article
      ref={paper}
      class={style["paper"]}
      classList={{
        [style["letter"] ?? ""]: isLetter(props.document.name),
        [style["onePage"] ?? ""]: props.document.name === "statement",
      }}
      lang={props.document.lang}
      innerHTML={blocksToHtml(props.document.blocks, 2)}
    />
  );
}
