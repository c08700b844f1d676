/**
 * What cannot be undone, asked before it is done: what it means, and a reason, which stays. A reason half typed outlives a reload,
 * but the question rises only when it is asked for again; who closes it has given it up.
 */

import { createSignal } from "solid-js";
import { Button } from "../design/Button.tsx";
import { TextField } from "../design/Field.tsx";
import { Stack } from "../design/Layout.tsx";
import { Sheet } from "../design/Sheet.tsx";
import { shellWords } from "../language/words.ts";
import { createDraft } from "../shell/draft.ts";
import { contactWords } from "./contact-words.ts";
import { eraseDraft } from "./entry-drafts.ts";

interface EraseSheetProps {
  /** The entry or the file it is about. */
  readonly what: string;
  readonly title: string;
  readonly lead: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** `null`: it is done; else why not. */
  readonly onErase: (because: string) => Promise<string | null>;
}

export function EraseSheet(props: EraseSheetProps) {
  const fresh = { because: "" };
  const draft = createDraft(eraseDraft(props.what), fresh);
  const [error, setError] = createSignal<string>();
  const erase = async () => {
    const refused = await props.onErase(draft.form.because);
    if (refused === null) close();
    else setError(refused);
  };
  const close = () => {
    draft.startFrom(fresh);
    setError(undefined);
    props.onClose();
  };
  return (
    <Sheet title={props.title} open={props.open} onClose={close} closeLabel={shellWords().close}>
      <Stack>
        <p>{props.lead}</p>
        <TextField
          label={contactWords().eraseWhy}
          error={error()}
          value={draft.form.because}
          onInput={(because) => draft.set("because", because)}
        />
        <Button look="grave" wide onClick={() => void erase()}>
          {contactWords().eraseDo}
        </Button>
      </Stack>
    </Sheet>
  );
}
