/** Long reading in steps: tells how far it is, lets the page breathe, and stops when asked to. */
/** Rows between two breaths: about two milliseconds of work. */
export const rowsPerStep = 2_000;
/** `false`: stop here. */
export async function goOn(done, of, onProgress, signal) {
    onProgress?.(done, of);
    await new Promise((resolve) => setTimeout(resolve, 0));
    return signal?.aborted !== true;
}
