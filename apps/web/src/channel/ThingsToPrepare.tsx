/** What to have at hand before using a channel, each with the way to where it is made. */

import { isPrepared, type Preparation, type RankedChannel } from "@tanhao/core/channel/channel";
import type { Debt } from "@tanhao/core/debt/debt";
import { For, type JSX } from "solid-js";
import { language } from "../language/language.ts";
import style from "./ChannelPage.module.css";
import { webChannelWords } from "./channel-words.ts";

interface ThingsProps {
  readonly ranked: RankedChannel;
  readonly debt: Debt;
}

export function ThingsToPrepare(props: ThingsProps) {
  const needs = () => [...new Set(props.ranked.bodies.flatMap((body) => body.needs.map((need) => need[language()])))];
  return (
    <ul class={style["things"]}>
      <For each={props.ranked.prepare}>{(thing) => <Thing thing={thing} {...props} />}</For>
      <For each={needs()}>{(need) => <li>{need}</li>}</For>
    </ul>
  );
}

function Thing(props: ThingsProps & { readonly thing: Preparation }): JSX.Element {
  const words = webChannelWords;
  const own = () => `#/debts/${props.debt.id}/words${isPrepared(props.ranked.channel) ? `?channel=${props.ranked.channel}` : ""}`;
  switch (props.thing) {
    case "words":
      return <Linked href={own()} text={words().words} />;
    case "neutral-words":
      return <Linked href={own()} text={words().neutralWords} />;
    case "contract-number": {
      const { number } = props.debt.contract;
      return <li>{number === undefined ? words().contract : words().contractKnown(number)}</li>;
    }
    case "firm-sum":
      return (
        <>
          <Linked href="#/household" text={words().household} />
          <Linked href="#/statement" text={words().statement} />
        </>
      );
    case "hardship-proof":
      return (
        <>
          <Linked href="#/papers" text={words().papers} />
          <Linked href="#/share" text={words().cover} />
        </>
      );
    case "numbered-requests":
      return <li>{words().requests}</li>;
    case "copies":
      return <li>{words().copies}</li>;
    case "timeline":
      return <Linked href="#/contacts" text={words().timeline} />;
  }
}

const Linked = (props: { readonly href: string; readonly text: string }) => (
  <li>
    <a href={props.href}>{props.text}</a>
  </li>
);
