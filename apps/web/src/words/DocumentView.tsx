/** A document as it will be printed. The writer escapes everything that was typed; no style or script stands in it. */

import type { Document } from "@tanhao/core/document/block";
import { blocksToHtml } from "@tanhao/writers/html/write-html";
import style from "./DocumentView.module.css";

export const DocumentView = (props: { readonly document: Document }) => (
  <article class={style["paper"]} lang={props.document.lang} innerHTML={blocksToHtml(props.document.blocks)} />
);
