/**
 * Finds words that admit a debt, promise money, propose a sum or ask for time: what must not be said while limitation
 * may have expired, facts are missing or the creditor is not verified (Civil Code 192, 195; 诉讼时效规定 14).
 *
 * The patterns are data (talk/admissions.yaml) that an editor can extend. This is the net under the neutral set of
 * words, which is written without such words in the first place; it is not what makes a text neutral.
 */

export interface AdmissionPattern {
  /** Which kind of harm: it names the test failure and, later, the better sentence. */
  readonly kind: "admits" | "promises" | "proposes" | "asks-for-time" | "pleads";
  readonly lang: "zh-CN" | "en";
  /** A regular expression; English ones ignore case. */
  readonly pattern: string;
}

export interface Admission {
  readonly kind: AdmissionPattern["kind"];
  readonly pattern: string;
  /** The words that were found. */
  readonly quote: string;
}

export type FindAdmissions = (text: string) => readonly Admission[];

/** Compiles the patterns once; the function made is used for many texts. */
export function admissionFinder(patterns: readonly AdmissionPattern[]): FindAdmissions {
  const compiled = patterns.map((each) => ({ ...each, expression: new RegExp(each.pattern, each.lang === "en" ? "iu" : "u") }));
  return (text) => {
    const line = text.replaceAll(/\s+/g, " ");
    return compiled.flatMap(({ kind, pattern, expression }) => {
      const found = expression.exec(line);
      return found === null ? [] : [{ kind, pattern, quote: found[0] }];
    });
  };
}
