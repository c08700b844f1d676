/** The way from the settings to backups and helpers. */

import { ButtonLink } from "../design/Button.tsx";
import { Actions, Card, Soft } from "../design/Layout.tsx";
import { helperWords } from "../helping/helper-words.ts";
import { backupWords } from "./backup-words.ts";

export const BackupCard = () => (
  <Card title={backupWords().cardTitle}>
    <Soft>{backupWords().cardLead}</Soft>
    <Actions>
      <ButtonLink href="#/backup">{backupWords().make}</ButtonLink>
      <ButtonLink href="#/restore">{backupWords().open}</ButtonLink>
      <ButtonLink look="quiet" href="#/helper">
        {helperWords().title}
      </ButtonLink>
      <ButtonLink look="quiet" href="#/helper/notes">
        {helperWords().takeTitle}
      </ButtonLink>
    </Actions>
  </Card>
);
