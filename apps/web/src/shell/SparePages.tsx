/** Where no page is, and where a page broke: said plainly, with the way back. */

import { useLocation } from "@solidjs/router";
import { createEffect, on } from "solid-js";
import { Page } from "../design/Layout.tsx";
import { shellWords } from "../language/words.ts";

const home = () => ({ href: "#/", label: shellWords().backHome });

export const MissingPage = () => (
  <Page title={shellWords().pageMissingTitle} back={home()}>
    <p>{shellWords().pageMissing}</p>
  </Page>
);

/** Going to another page leaves the broken one behind. */
export function BrokenPage(props: { readonly error: unknown; readonly onLeave: () => void }) {
  const location = useLocation();
  createEffect(
    on(
      () => location.pathname,
      () => props.onLeave(),
      { defer: true },
    ),
  );
  console.error(props.error); // the stack, for whoever mends it
  return (
    <Page title={shellWords().brokenTitle} back={home()}>
      <p>{shellWords().broken}</p>
      <p>
        <code>{String(props.error)}</code>
      </p>
    </Page>
  );
}
