/** Where a page has nothing to show yet: what to do next, so that nobody stands before an empty page. Before the first debt the two ways to start, else what comes today. */

import { webWays } from "@tanhao/text/zh-CN/web-ways";
import { Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Card } from "../design/Layout.tsx";
import { Way, Ways } from "../design/Ways.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { worded } from "../language/language.ts";

const waysWords = worded(webWays, "webWays");

/** `nothing`: the page's own sentence. */
export function WaysOn(props: { readonly nothing: string }) {
  const open = useCase();
  const words = waysWords;
  return (
    <Card>
      <p>{props.nothing}</p>
      <Ways>
        <Show
          when={open.facts().debts.length > 0}
          fallback={
            <BorrowerOnly>
              <Way href="#/debts/new">{words().addDebt}</Way>
              <Way href="#/import">{words().fromFiles}</Way>
            </BorrowerOnly>
          }
        >
          <Way href="#/">{words().today}</Way>
        </Show>
        <BorrowerOnly>
          <Way href="#/contacts/new">{words().recordContact}</Way>
        </BorrowerOnly>
      </Ways>
    </Card>
  );
}
