/** A broken invariant is a bug of ours: it throws, and nothing inside the core catches it. */
export function assert(condition: boolean, invariant: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${invariant}`);
}

/** For the end of a switch over a closed set: the compiler proves that nothing reaches it. */
export function assertNever(value: never): never {
  throw new Error(`Broken invariant: unexpected case ${JSON.stringify(value)}`);
}
