/** Of advice read in another language, the sentences to say as they are said: the other side speaks Chinese. */

import { For, Show } from "solid-js";
import { ToSay } from "../design/ToSay.tsx";
import { language } from "./language.ts";

/** `chinese`: the advice in Chinese; what is quoted in it is shown. */
export const QuoteToSay = (props: { readonly chinese: string }) => (
  <Show when={language() !== "zh-CN"}>
    <For each={props.chinese.match(/“[^”]*”/g) ?? []}>{(quote) => <ToSay chinese={quote.slice(1, -1)} />}</For>
  </Show>
);
