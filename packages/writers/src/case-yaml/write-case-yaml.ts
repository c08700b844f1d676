/**
 * Facts as a case.yaml that a person can read and go on writing: sections in reading order, small things on one line,
 * amounts in quotes. Reading it gives the same facts. Comments come from text/ in the language of the person.
 */

import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import { writeFacts } from "@tanhao/core/debt/facts-document";
import { Document, isMap, isScalar, isSeq, type Node, type Pair, Scalar, visit } from "yaml";

/** Comments: one for the head of the file, and one for each section or debt key that has one. */
export interface CaseYamlNotes {
  readonly head: string;
  /** By the key of the case or of a debt: `livingFloor`, `rate`. */
  readonly keys: Readonly<Record<string, string>>;
}

export function writeCaseYaml(facts: CaseFacts, notes: CaseYamlNotes = { head: "", keys: {} }): string {
  const document = new Document(writeFacts(facts));
  visit(document, {
    Scalar: (key, scalar) => {
      if (key !== "key" && isAmount(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  for (const pair of pairsOf(document.contents)) {
    comment(pair, notes);
    if (!isKey(pair, "debts")) onOneLine(pair.value);
    else for (const debt of isSeq(pair.value) ? pair.value.items : []) layOutDebt(debt, notes);
  }
  if (notes.head !== "") document.commentBefore = commentText(notes.head);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Amounts and rates are text in YAML, so that no program on the way makes a float of them. */
const isAmount = (value: unknown): boolean => typeof value === "string" && /^\d+(\.\d+)?$/.test(value);

function layOutDebt(debt: unknown, notes: CaseYamlNotes): void {
  for (const pair of pairsOf(debt)) {
    comment(pair, notes);
    onOneLine(pair.value);
  }
}

/** A mapping on one line; a list with one line for each item. */
function onOneLine(node: unknown): void {
  if (isMap(node)) node.flow = true;
  if (isSeq(node)) for (const item of node.items) if (isMap(item)) item.flow = true;
}

function comment(pair: Pair, notes: CaseYamlNotes): void {
  const note = isScalar(pair.key) ? notes.keys[String(pair.key.value)] : undefined;
  if (note === undefined) return;
  const key = pair.key as Node; // a scalar, as asked above
  key.commentBefore = commentText(note);
}

const commentText = (text: string): string =>
  text
    .split("\n")
    .map((line) => ` ${line}`)
    .join("\n");

const isKey = (pair: Pair, name: string): boolean => isScalar(pair.key) && pair.key.value === name;

const pairsOf = (node: unknown): readonly Pair[] => (isMap(node) ? (node.items as readonly Pair[]) : []);
