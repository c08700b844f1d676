/** A mapping nobody has confirmed yet, as it would stand in a mapping file. */

/** A mapping file's content (docs/formats.md). */
export interface ProposedMapping {
  readonly delimiter?: "tab" | "semicolon";
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
  readonly positive?: "in" | "out";
}
