/** Who it is and what to remember, typed in passing. */

import { contactWords } from "../contact/contact-words.ts";
import { ChoiceField, TextArea, TextField } from "../design/Field.tsx";
import { Stack } from "../design/Layout.tsx";
import { companionWords } from "./companion-words.ts";
import type { TalkDesk } from "./talk-desk.ts";

const channels = ["phone", "chat"] as const;
const directions = ["out", "in"] as const;
const registers = ["plain", "warm"] as const;

export function NotesFields(props: { readonly desk: TalkDesk }) {
  const words = contactWords;
  return (
    <Stack>
      <TextField
        label={words().staffNumber}
        value={props.desk.form.staffNumber}
        onInput={(value) => props.desk.set("staffNumber", value)}
      />
      <TextField label={words().company} value={props.desk.form.company} onInput={(value) => props.desk.set("company", value)} />
      <TextField label={words().number} value={props.desk.form.number} onInput={(value) => props.desk.set("number", value)} />
      <TextArea label={words().note} rows={2} value={props.desk.form.note} onInput={(value) => props.desk.set("note", value)} />
      <ChoiceField
        label={words().channel}
        value={props.desk.form.channel}
        choices={channels.map((value) => ({ value, label: words().channels[value] }))}
        onChange={(value) => props.desk.set("channel", value as "phone" | "chat")}
      />
      <ChoiceField
        label={words().direction}
        value={props.desk.form.direction}
        choices={directions.map((value) => ({ value, label: words().directions[value] }))}
        onChange={(value) => props.desk.set("direction", value as "in" | "out")}
      />
      <ChoiceField
        label={companionWords().register}
        value={props.desk.form.register}
        choices={registers.map((value) => ({ value, label: companionWords().registers[value] }))}
        onChange={(value) => props.desk.set("register", value as "plain" | "warm")}
      />
    </Stack>
  );
}
