/**
 * The negotiation pack of a case: every paper a borrower takes into the conversation, made from one computation. It
 * makes bytes and writes nothing; the caller stores all of them or none.
 */

import type { Day } from "@tanhao/core/day";
import type { Document } from "@tanhao/core/document/block";
import type { DocumentInput } from "@tanhao/core/document/document-input";
import { makeCaseDocument, makeDebtDocument } from "@tanhao/core/document/make-document";
import type { PreparedWords } from "@tanhao/core/document/prepare-words";
import { prepareWords } from "@tanhao/core/document/prepare-words";
import type { CaseDocumentName, DebtDocumentName } from "@tanhao/core/document/template";
import type { DebtId } from "@tanhao/core/ids";
import type { Result } from "@tanhao/core/result";
import type { NeutralReason } from "@tanhao/core/standing/standing";

export interface PackFile {
  /** Inside the pack, with `/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PackedDebt {
  readonly id: DebtId;
  readonly words: "open" | "neutral";
  readonly because: readonly NeutralReason[];
  readonly files: readonly string[];
  readonly missing: readonly string[];
}

export interface Pack {
  readonly files: readonly PackFile[];
  readonly debts: readonly PackedDebt[];
  /** Papers left out because the font lacks a character of theirs; the same text is there as DOCX or TXT. */
  readonly leftOut: readonly { readonly file: string; readonly characters: readonly string[] }[];
}

type Ending = "pdf" | "docx" | "txt";

export interface PackPorts {
  readonly write: (document: Document, ending: Ending, day: Day) => Promise<Result<Uint8Array, { readonly characters: readonly string[] }>>;
  /** An e-mail as text: subject, body, attachments. */
  readonly emailText: (prepared: PreparedWords) => string;
  /** The calendar file. */
  readonly calendar: () => Promise<Uint8Array>;
}

const casePapers: readonly (readonly [CaseDocumentName, readonly Ending[]])[] = [
  ["standing", ["pdf", "txt"]],
  ["statement", ["pdf", "docx"]],
  ["month", ["pdf", "txt"]],
  ["papers", ["pdf", "txt"]],
  ["plan", ["pdf", "txt"]],
  ["sources", ["pdf", "txt"]],
];

const debtPapers: readonly (readonly [DebtDocumentName, readonly Ending[]])[] = [
  ["call-sheet", ["pdf", "txt"]],
  ["chat", ["txt"]],
  ["letter", ["pdf", "docx"]],
];

export async function makePack(input: DocumentInput, on: Day, ports: PackPorts): Promise<Pack> {
  const papers = casePapers.flatMap(([name, endings]) => {
    const document = makeCaseDocument(name, input);
    return endings.map((ending) => ({ file: `${name}.${ending}`, document, ending }));
  });
  const files: PackFile[] = [];
  const leftOut: { file: string; characters: readonly string[] }[] = [];
  const writeAll = async (all: readonly { file: string; document: Document; ending: Ending }[]): Promise<string[]> => {
    const written: string[] = [];
    for (const { file, document, ending } of all) {
      const bytes = await ports.write(document, ending, on);
      if (bytes.ok) {
        files.push({ name: file, bytes: bytes.value });
        written.push(file);
      } else leftOut.push({ file, characters: bytes.error.characters });
    }
    return written;
  };

  await writeAll(papers);
  files.push({ name: "calendar.ics", bytes: await ports.calendar() });
  const debts: PackedDebt[] = [];
  for (const { debt, words } of input.standing.debts) {
    const made = debtPapers.flatMap(([name, endings]) => {
      const document = makeDebtDocument(name, debt.id, input);
      return endings.map((ending) => ({ file: `debts/${debt.id}/${name}.${ending}`, document, ending }));
    });
    const email = prepareWords(input, debt.id, "email");
    const emailFile = { name: `debts/${debt.id}/email.txt`, bytes: new TextEncoder().encode(`${ports.emailText(email)}\n`) };
    const written = await writeAll(made);
    files.push(emailFile);
    debts.push({
      id: debt.id,
      words: words.set,
      because: words.set === "neutral" ? words.because : [],
      files: [...written, emailFile.name],
      missing: [...new Set([...made.flatMap(({ document }) => document.missing), ...email.missing])],
    });
  }
  return { files, debts, leftOut };
}
