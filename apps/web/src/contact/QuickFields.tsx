/** The three that make a contact: how, who began or whom they reached, and what was said, or that nobody answered. One tap each, and one text. */

import type { CalledPerson } from "@tanhao/core/conduct/contact";
import { type ContactChannel, contactChannels } from "@tanhao/journal/kinds/contact-logged";
import { Show } from "solid-js";
import { companionWords } from "../companion/companion-words.ts";
import { CheckField, ChoiceField, SelectField, TextArea } from "../design/Field.tsx";
import { Soft } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import type { ContactDesk } from "./contact-desk.ts";
import { contactWords } from "./contact-words.ts";

/** One word for each circle is enough; nobody's name is asked for. */
const circles = ["relative", "spouse", "colleague", "friend", "neighbour", "contact"] as const;
const sides = ["in", "out", "around"] as const;
type Side = (typeof sides)[number];

export function QuickFields(props: { readonly desk: ContactDesk }) {
  const { form, set } = props.desk;
  const words = contactWords;
  const side = (): Side | "" => (form.direction === "in" && form.called !== "" ? "around" : form.direction);
  const choose = (chosen: Side): void => {
    set("direction", chosen === "out" ? "out" : "in");
    set("called", chosen === "around" ? (form.called === "" ? "relative" : form.called) : "");
  };
  /** What an entry says already is offered too. */
  const reached = () => [...new Set<CalledPerson>([...circles, ...(form.called === "" ? [] : [form.called])])];
  /** It is a line of the note, and can be read and changed there. */
  const notes = () => (form.note === "" ? [] : form.note.split("\n"));
  const sayNobody = (isSo: boolean): void => {
    const others = notes().filter((line) => line !== words().nobody);
    set("note", [...(isSo ? [words().nobody] : []), ...others].join("\n"));
  };
  return (
    <>
      <ChoiceField
        label={words().channel}
        value={form.channel}
        choices={contactChannels.map((value) => ({ value, label: words().channels[value] }))}
        onChange={(value) => set("channel", value as ContactChannel)}
      />
      <ChoiceField
        label={words().direction}
        value={side()}
        choices={sides.map((value) => ({ value, label: words().directions[value] }))}
        onChange={(value) => choose(value as Side)}
      />
      <Show when={side() === "around"}>
        <SelectField
          label={words().called}
          value={form.called}
          choices={reached().map((value) => ({ value, label: words().circles[value] }))}
          onChange={(value) => set("called", value as CalledPerson)}
        />
      </Show>
      <Show when={form.kept.length > 0}>
        <Soft>{words().keptLines(form.kept.length)}</Soft>
      </Show>
      <TextArea
        label={words().saidByThem}
        error={props.desk.errorAt("saidByThem")}
        value={form.saidByThem}
        onInput={(value) => set("saidByThem", value)}
      />
      <Show when={form.heard.length > 0}>
        <Soft>{words().heardAs(format().list(form.heard.map((label) => companionWords().chips[label])))}</Soft>
      </Show>
      <CheckField label={words().nobody} checked={notes().includes(words().nobody)} onChange={sayNobody} />
    </>
  );
}
