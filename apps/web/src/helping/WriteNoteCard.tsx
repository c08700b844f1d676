/** In the place of a form, for who helps: that only the borrower writes there, and the way to a note for them. */

import { ButtonLink } from "../design/Button.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { helperWords } from "./helper-words.ts";

export const WriteNoteCard = () => (
  <Card>
    <Soft>{helperWords().onlyBorrower}</Soft>
    <ButtonLink href="#/helper">{helperWords().writeTitle}</ButtonLink>
  </Card>
);
