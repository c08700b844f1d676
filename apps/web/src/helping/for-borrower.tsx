/** Makes of a page that is nothing but a form one that says to who helps that only the borrower fills it in. */

import { type Component, lazy } from "solid-js";
import { BorrowerOnly } from "./BorrowerOnly.tsx";

const OnlyBorrowerPage = lazy(async () => ({ default: (await import("./OnlyBorrowerPage.tsx")).OnlyBorrowerPage }));

export const forBorrower =
  (Form: Component): Component =>
  () => (
    <BorrowerOnly instead={<OnlyBorrowerPage />}>
      <Form />
    </BorrowerOnly>
  );
