/**
 * What is said from the plans of a case, shown once they are made: beside the page, which stays as it is meanwhile, so that no
 * finger waits. They are made once; whoever was at home before finds them there.
 */

import { workOutBeforePlans } from "@tanhao/app/work-out-before-plans";
import { createResource, type JSX, onCleanup, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { plansMade } from "./make-beside.ts";

export function AfterPlans(props: { readonly children: JSX.Element }) {
  const open = useCase();
  const left = new AbortController();
  onCleanup(() => left.abort());
  const [plans] = createResource(() => {
    const { toPlan } = workOutBeforePlans(open.facts(), open.today(), open.law(), open.choices());
    return toPlan === null ? noPlans : plansMade(toPlan, left.signal);
  });
  return <Show when={plans()}>{props.children}</Show>;
}

/** Income or spending is not known: there is nothing to wait for. */
const noPlans = "none";
