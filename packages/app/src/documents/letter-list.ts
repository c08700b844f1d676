/** The templates as the JSON document of `tanhao letter list`: what each is for, what it is about and the facts it may use. */

import type { DocumentName, Lang, Templates } from "@tanhao/core/document/template";

export const letterList = (templates: Templates, lang: Lang) => ({
  letters: Object.values(templates).map(({ name, group, about, title, needs }) => ({ name, group, about, title: title[lang], needs })),
});

export const isDocumentName = (name: string, templates: Templates): name is DocumentName => Object.hasOwn(templates, name);
