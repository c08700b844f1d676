/** Language, where the data lies, the whole case as one file, the law book, the door again, hiding, and erasing everything. */

import { createMemo, Show } from "solid-js";
import { BackupCard } from "../backup/BackupCard.tsx";
import { OtherFirst } from "../backup/OtherFirst.tsx";
import { useCase, useHost } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Columns } from "../design/Columns.tsx";
import { ChoiceField } from "../design/Field.tsx";
import { Actions, Card, Page, Soft } from "../design/Layout.tsx";
import { glossaryWords } from "../glossary/glossary-words.ts";
import { DocsLink } from "../help/DocsLink.tsx";
import { helpWords } from "../help/help-words.ts";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { type Language, language, languages, speak } from "../language/language.ts";
import { format } from "../language/words.ts";
import { LockCard } from "../lock/LockCard.tsx";
import { newestCheck } from "../shell/clock-doubt.ts";
import { CaseFileCard } from "./CaseFileCard.tsx";
import { EraseCard } from "./EraseCard.tsx";
import { InstallCard } from "./InstallCard.tsx";
import { StorageCard } from "./StorageCard.tsx";
import { settingsWords } from "./settings-words.ts";

export function SettingsPage() {
  const host = useHost();
  const open = useCase();
  const lawChecked = createMemo(() => newestCheck(open.law().lawBook));
  return (
    <Page title={settingsWords().title}>
      <Columns
        first={
          <>
            <Card>
              <ChoiceField
                label={settingsWords().language}
                value={language()}
                choices={languages.map((value) => ({ value, label: settingsWords().languages[value] }))}
                onChange={(value) => void speak(value as Language)}
              />
            </Card>
            <BackupCard />
            <Show when={!host.isOther()} fallback={<OtherFirst />}>
              <CaseFileCard />
            </Show>
            <StorageCard />
            <InstallCard />
            <Show when={!host.isExample() && !host.isOther() && host.place() !== null && host.refusal() === null}>
              <LockCard />
            </Show>
          </>
        }
        second={
          <>
            <Card title={settingsWords().lawTitle}>
              <Soft>{settingsWords().lawLead}</Soft>
              <Soft>{settingsWords().lawChecked(format().day(lawChecked()))}</Soft>
              <Actions>
                <ButtonLink href="#/law">{settingsWords().openLaw}</ButtonLink>
                <ButtonLink look="quiet" href="#/law/lpr-1y">
                  {settingsWords().enterValue}
                </ButtonLink>
                <ButtonLink look="quiet" href="#/glossary">
                  {glossaryWords().page}
                </ButtonLink>
              </Actions>
            </Card>
            <BorrowerOnly>
              <Card title={settingsWords().doorTitle}>
                <ButtonLink href="#/door">{settingsWords().doorAgain}</ButtonLink>
              </Card>
            </BorrowerOnly>
            <Card title={settingsWords().hideTitle}>
              <Soft>{settingsWords().hideLead}</Soft>
            </Card>
            <Show when={!host.isExample() && !host.isOther()}>
              <EraseCard />
            </Show>
            <Card title={settingsWords().aboutTitle} look="open">
              <Soft>{settingsWords().about}</Soft>
              <Actions>
                <ButtonLink href="#/help">{helpWords().title}</ButtonLink>
                <ButtonLink look="quiet" href="#/tour">
                  {helpWords().tour}
                </ButtonLink>
              </Actions>
              <DocsLink />
            </Card>
          </>
        }
      />
    </Page>
  );
}
