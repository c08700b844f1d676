/** Where a term leads: the rule behind it, or the page on which it matters. Some lead nowhere. */

import { termLaw, termPage } from "@tanhao/text/terms-by-group";
import type { Term } from "@tanhao/text/zh-CN/glossary-names";
import { Show } from "solid-js";
import type { Glossary } from "./load-glossary.ts";

interface SeeAlsoProps {
  readonly of: Term;
  readonly glossary: Glossary;
  /** From a sheet: the page takes the place of the sheet in the history. */
  readonly replace?: boolean;
  readonly onFollow?: (() => void) | undefined;
}

export function SeeAlso(props: SeeAlsoProps) {
  const place = () => {
    const law = termLaw[props.of];
    const page = termPage[props.of];
    if (law !== undefined) return { href: `#/law/${encodeURIComponent(law)}`, label: props.glossary.seeLaw };
    return page === undefined ? undefined : { href: `#${page}`, label: props.glossary.seePage[page] };
  };
  return (
    <Show when={place()}>
      {(there) => (
        <a href={there().href} {...(props.replace === true && { replace: true })} onClick={() => props.onFollow?.()}>
          {there().label}
        </a>
      )}
    </Show>
  );
}
