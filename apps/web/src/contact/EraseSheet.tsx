/** What cannot be undone, asked before it is done: what it means, and a reason, which stays. */

import { createSignal } from "solid-js";
import { Button } from "../design/Button.tsx";
import { TextField } from "../design/Field.tsx";
import { Stack } from "../design/Layout.tsx";
import { Sheet } from "../design/Sheet.tsx";
import { shellWords } from "../language/words.ts";
import { contactWords } from "./contact-words.ts";

interface EraseSheetProps {
  readonly title: string;
  readonly lead: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** `null`: it is done; else why not. */
  readonly onErase: (because: string) => Promise<string | null>;
}

export function EraseSheet(props: EraseSheetProps) {
  const [because, setBecause] = createSignal("");
  const [error, setError] = createSignal<string>();
  const erase = async () => {
    const refused = await props.onErase(because());
    if (refused !== null) return void setError(refused);
    setBecause("");
    props.onClose();
  };
  return (
    <Sheet title={props.title} open={props.open} onClose={props.onClose} closeLabel={shellWords().close}>
      <Stack>
        <p>{props.lead}</p>
        <TextField label={contactWords().eraseWhy} error={error()} value={because()} onInput={setBecause} />
        <Button look="grave" wide onClick={() => void erase()}>
          {contactWords().eraseDo}
        </Button>
      </Stack>
    </Sheet>
  );
}
