/** A broken invariant is a bug of ours: it throws, and nothing inside the core catches it. */
export function assert(condition: boolean, invariant: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${invariant}`);
}
