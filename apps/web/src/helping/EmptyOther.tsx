/** The first screen of somebody else's backup in which no debt is noted: nothing to read, a note can be written all the same. */

import { ButtonLink } from "../design/Button.tsx";
import { Card } from "../design/Layout.tsx";
import { helperWords } from "./helper-words.ts";

export const EmptyOther = () => (
  <Card>
    <p>{helperWords().noDebts}</p>
    <ButtonLink href="#/helper">{helperWords().writeTitle}</ButtonLink>
  </Card>
);
