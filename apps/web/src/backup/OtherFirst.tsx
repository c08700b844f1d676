/** In the place of what saves, opens or erases the own case, while somebody else's is looked at: first that one is closed. */

import { ButtonLink } from "../design/Button.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { bannerWords } from "../shell/banner-words.ts";
import { backupWords } from "./backup-words.ts";

export const OtherFirst = () => (
  <Card>
    <Soft>{backupWords().otherCase}</Soft>
    <ButtonLink href="#/helper">{bannerWords().otherNotes}</ButtonLink>
  </Card>
);
