/**
 * An answer that may be an expected failure.
 *
 * Expected failures (a missing fact, a day outside the law book, a row that cannot be read) are values with a
 * `kind`; a sentence is made of them only in `text/`. Bugs are exceptions, see assert.ts.
 */

export type Result<Value, Failure> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const err = <Failure>(error: Failure): { readonly ok: false; readonly error: Failure } => ({ ok: false, error });
