/** What would write into the case: for the borrower. Who looks at somebody else's backup sees what stands in its place, if anything does. */

import { type JSX, Show } from "solid-js";
import { useHost } from "../case/case-host.tsx";

interface BorrowerOnlyProps {
  /** Where it leads. Only where that is a form it is for the borrower alone. */
  readonly to?: string;
  readonly instead?: JSX.Element;
  readonly children: JSX.Element;
}

/** The pages that are nothing but a form (for-borrower.tsx stands before them). */
const toForm = /^#\/(?:import|contacts\/new|debts\/new|debts\/[^/]+\/(?:edit|ask))(?:\?|$)/;

export function BorrowerOnly(props: BorrowerOnlyProps) {
  const host = useHost();
  const writes = () => props.to === undefined || toForm.test(props.to);
  return (
    <Show when={!(host.isOther() && writes())} fallback={props.instead}>
      {props.children}
    </Show>
  );
}
