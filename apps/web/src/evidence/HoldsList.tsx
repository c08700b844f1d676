/** What a package will hold and what it will not, with the size, before it is made. */

import type { EvidencePlan } from "@tanhao/app/evidence/plan-evidence";
import { removalReasons } from "@tanhao/core/debt/evidence-package";
import { For, Show } from "solid-js";
import { evidenceWords } from "./evidence-words.ts";

export function HoldsList(props: { readonly plan: EvidencePlan }) {
  const empty = () => props.plan.entries.filter(({ content }) => content === null).length;
  const reasons = () =>
    removalReasons
      .map((because) => ({ because, count: props.plan.removed.filter((one) => one.because === because).length }))
      .filter(({ count }) => count > 0);
  return (
    <>
      <h3>{evidenceWords().holdsTitle}</h3>
      <ul>
        <li>{evidenceWords().holds(props.plan.entries.length - empty(), props.plan.entries.length)}</li>
        <For each={reasons()}>{({ because, count }) => <li>{evidenceWords().removed(count, evidenceWords().reasons[because])}</li>}</For>
        <li>{evidenceWords().originals(props.plan.originals.length)}</li>
        <Show when={props.plan.absent.length > 0}>
          <li>{evidenceWords().absent(props.plan.absent.length)}</li>
        </Show>
        <li>{evidenceWords().about(sizeText(props.plan.bytes))}</li>
      </ul>
    </>
  );
}

const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
