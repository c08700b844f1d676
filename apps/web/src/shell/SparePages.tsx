/** Where no page is, and where a page broke: said plainly, with the way back. */

import { Page } from "../design/Layout.tsx";
import { shellWords } from "../language/words.ts";

const home = () => ({ href: "#/", label: shellWords().backHome });

export const MissingPage = () => (
  <Page title={shellWords().pageMissingTitle} back={home()}>
    <p>{shellWords().pageMissing}</p>
  </Page>
);

export function BrokenPage(props: { readonly error: unknown }) {
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
