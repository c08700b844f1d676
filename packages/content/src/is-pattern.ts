/** Whether a text of a data file is a regular expression, as the core will compile it. */
export function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "u").source.length > 0;
  } catch {
    return false;
  }
}
