/** A worker, or `null` where this browser refuses one at once: whoever asked goes on without it, or says so. */
export function workerOrNull(open: () => Worker): Worker | null {
  try {
    return open();
  } catch {
    return null;
  }
}
