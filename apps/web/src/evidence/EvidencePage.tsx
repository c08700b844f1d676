/** A package of evidence made from the open case, and a package that somebody was given checked, both on this device. */

import { Page } from "../design/Layout.tsx";
import { TermRow } from "../glossary/TermRow.tsx";
import { evidenceWords } from "./evidence-words.ts";
import { MakeCard } from "./MakeCard.tsx";
import { VerifyCard } from "./VerifyCard.tsx";

export const EvidencePage = () => (
  <Page title={evidenceWords().title} lead={evidenceWords().lead} back={{ href: "#/contacts", label: evidenceWords().back }}>
    <MakeCard />
    <VerifyCard />
    <TermRow of={["evidence", "hash"]} />
  </Page>
);
