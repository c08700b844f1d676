/**
 * One group of what a contract says. What is known is told in a line and opens; what is missing stands open, and so does what was half
 * typed or refused: whoever comes to change one thing does not scroll past all the others.
 */

import type { DebtForm } from "@tanhao/app/case/debt-form";
import { type JSX, Show, untrack } from "solid-js";
import { Disclosure } from "../design/Disclosure.tsx";
import { Card } from "../design/Layout.tsx";
import type { FactGroup } from "./fact-groups.ts";

interface FactGroupCardProps {
  readonly group: FactGroup;
  readonly form: DebtForm;
  /** As the debt stands. */
  readonly before: DebtForm;
  /** Places of the debt's document that were refused. */
  readonly refused: readonly string[];
  readonly children: JSX.Element;
}

export function FactGroupCard(props: FactGroupCardProps) {
  const isHalfTyped = () => props.group.fields.some((field) => JSON.stringify(props.form[field]) !== JSON.stringify(props.before[field]));
  /** As the page opens: it does not close under the hands of who types. */
  const standsOpen = untrack(() => !props.group.isKnown(props.form) || isHalfTyped());
  const isRefused = () => props.refused.some((place) => props.group.places.includes(place.split(".")[0] ?? ""));
  const told = () => props.group.told(props.form).filter((part) => part !== "");
  return (
    <Show when={!standsOpen} fallback={<Card title={props.group.title()}>{props.children}</Card>}>
      <Card>
        <Disclosure look="section" summary={<h2>{props.group.title()}</h2>} note={told().join(" · ")} open={isRefused()}>
          {props.children}
        </Disclosure>
      </Card>
    </Show>
  );
}
