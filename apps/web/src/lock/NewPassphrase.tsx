/** A new passphrase, typed twice, with what is said about its length. */

import { lockWords } from "./lock-words.ts";
import { PassphraseField } from "./PassphraseField.tsx";
import { strengthOf } from "./passphrase-strength.ts";

interface NewPassphraseProps {
  readonly typed: string;
  readonly again: string;
  readonly onTyped: (value: string) => void;
  readonly onAgain: (value: string) => void;
}

export const isNewPassphrase = (typed: string, again: string): boolean =>
  typed === again && (strengthOf(typed) === "enough" || strengthOf(typed) === "long");

export function NewPassphrase(props: NewPassphraseProps) {
  const differs = () => props.again !== "" && !props.typed.startsWith(props.again);
  return (
    <>
      <PassphraseField
        label={lockWords().newPassphrase}
        value={props.typed}
        onInput={props.onTyped}
        hint={lockWords().strength[strengthOf(props.typed)]}
        isNew
      />
      <PassphraseField
        label={lockWords().again}
        value={props.again}
        onInput={props.onAgain}
        error={differs() ? lockWords().differs : undefined}
        isNew
      />
    </>
  );
}
