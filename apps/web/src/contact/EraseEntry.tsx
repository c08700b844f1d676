/** Erases what a contact says for good, with its corrections. That it was there, and why it was erased, stays. */

import { eraseContact } from "@tanhao/app/record/erase-contact";
import type { Recorded } from "@tanhao/journal/case-record";
import type { ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import { createSignal } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { notify } from "../design/Notice.tsx";
import { storageSentence } from "../shell/refusal-sentence.ts";
import { contactWords } from "./contact-words.ts";
import { EraseSheet } from "./EraseSheet.tsx";

export function EraseEntry(props: { readonly contact: Recorded<ContactLogged> }) {
  const open = useCase();
  const [asking, setAsking] = createSignal(false);
  const erase = async (because: string): Promise<string | null> => {
    const erased = await eraseContact(props.contact, because, open.journal);
    if (erased.ok) {
      notify(contactWords().erased);
      setAsking(false);
      await open.refresh();
      return null;
    }
    await open.refresh();
    if (erased.error.kind === "reason-missing") return contactWords().eraseWhyMissing;
    if (erased.error.kind === "reason-repeats") return contactWords().eraseRepeats;
    const { because: failure } = erased.error;
    const isStorage = failure.kind.startsWith("storage-");
    return storageSentence(
      isStorage ? (failure as Parameters<typeof storageSentence>[0]) : { kind: "storage-failed", detail: failure.kind },
    );
  };
  return (
    <>
      <Button look="grave" onClick={() => setAsking(true)}>
        {contactWords().erase}
      </Button>
      <EraseSheet
        what={props.contact.entry}
        title={contactWords().eraseTitle}
        lead={contactWords().eraseLead}
        open={asking()}
        onClose={() => setAsking(false)}
        onErase={erase}
      />
    </>
  );
}
