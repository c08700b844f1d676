/** The password of a locked archive or PDF. It is used to read and kept nowhere. */

import { createSignal } from "solid-js";
import { Button } from "../design/Button.tsx";
import { TextField } from "../design/Field.tsx";
import { Stack } from "../design/Layout.tsx";
import { importWords } from "./import-words.ts";

export function PasswordForm(props: { readonly said: string | null; readonly onPassword: (password: string) => void }) {
  const [password, setPassword] = createSignal("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (password() !== "") props.onPassword(password());
      }}
    >
      <Stack>
        <TextField
          label={importWords().password}
          hint={importWords().passwordHint}
          error={props.said ?? undefined}
          value={password()}
          onInput={setPassword}
        />
        <Button look="primary" wide disabled={password() === ""} type="submit">
          {importWords().passwordRead}
        </Button>
      </Stack>
    </form>
  );
}
