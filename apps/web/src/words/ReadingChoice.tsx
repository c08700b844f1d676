/** Which version of a paper is looked at: Chinese is what goes out, English is there to be read. */

import type { Lang } from "@tanhao/core/document/template";
import { ChoiceField } from "../design/Field.tsx";
import { languages } from "../language/language.ts";
import { lettersWords } from "../letters/letters-words.ts";

export const ReadingChoice = (props: { readonly lang: Lang; readonly onChoose: (lang: Lang) => void }) => (
  <ChoiceField
    label={lettersWords().reading}
    value={props.lang}
    choices={languages.map((value) => ({ value, label: lettersWords().readings[value] }))}
    onChange={(value) => props.onChoose(value as Lang)}
  />
);
