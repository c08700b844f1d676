/**
 * Records one contact in under twenty seconds: how, who began, what was said, saved. Everything else stands behind one fold and can be
 * added later. The same page corrects or completes an entry that stands.
 */

import { useSearchParams } from "@solidjs/router";
import { debtName } from "@tanhao/app/case/debt-name";
import type { ContactForm } from "@tanhao/app/record/contact-form";
import { parseDay } from "@tanhao/core/day";
import { Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { TextField } from "../design/Field.tsx";
import { goToFirstWrong } from "../design/first-wrong.ts";
import { Card, Page, Soft, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { CrisisLine } from "../help/CrisisLine.tsx";
import { format, shellWords } from "../language/words.ts";
import { useLeadOn } from "../shell/lead-on.ts";
import { ContactDetails, offerFields, whoFields } from "./ContactDetails.tsx";
import { type ContactSearch, openContact } from "./contact-desk.ts";
import { contactWords } from "./contact-words.ts";
import { QuickFields } from "./QuickFields.tsx";

const inDetails = [
  "saidByMe",
  "asked",
  "commitments",
  "files",
  ...offerFields,
  ...whoFields,
  "nextWhat",
  "nextDay",
] as const satisfies readonly (keyof ContactForm)[];

export function AddContactPage() {
  const open = useCase();
  const leadOn = useLeadOn();
  const [search] = useSearchParams<ContactSearch & Record<string, string>>();
  const desk = openContact(open, search);
  const words = contactWords;
  const title = () => (desk.of === null ? words().addTitle : desk.completes ? words().completeTitle : words().mendTitle);
  const lead = () => (desk.of === null ? words().addLead : desk.completes ? words().completeLead : words().mendLead);
  const saveLabel = () => (desk.of === null ? words().save : desk.completes ? words().saveComplete : words().saveMend);
  /** What a fold would hide is open where something stands in it: an entry that is corrected, words that were brought along. */
  const isFull = desk.of !== null || desk.isChosen() || inDetails.some((field) => desk.form[field].length > 0);
  const about = () => {
    const day = parseDay(desk.form.at.slice(0, 10));
    const debt = open.facts().debts.find(({ id }) => id === desk.form.debt);
    return words().nowAbout(day.ok ? format().moment(day.value, desk.form.at.slice(11, 16)) : desk.form.at, debt ? debtName(debt) : null);
  };
  const save = async (): Promise<string | undefined> => {
    if (!(await desk.save())) return void goToFirstWrong();
    notify(words().saved);
    return "/contacts";
  };

  return (
    <Page title={title()} lead={lead()} back={{ href: "#/contacts", label: shellWords().contacts }}>
      <CrisisLine />
      <Card>
        <Stack>
          <Show when={desk.of !== null && !desk.completes}>
            <TextField label={words().mendWhy} error={desk.errorAt("because")} value={desk.because()} onInput={desk.setBecause} />
          </Show>
          <QuickFields desk={desk} />
          <Soft>{about()}</Soft>
          <Disclosure summary={words().details} open={isFull || desk.trouble() !== undefined}>
            <ContactDetails desk={desk} />
          </Disclosure>
        </Stack>
      </Card>
      <Show when={desk.trouble()}>
        <Card look="today">
          <p role="alert">{desk.trouble()}</p>
        </Card>
      </Show>
      <Button look="primary" wide onClick={() => void leadOn(save)}>
        {saveLabel()}
      </Button>
    </Page>
  );
}
