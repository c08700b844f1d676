/** How much of the room that the browser gives this app is used, and whether little is left: said before something no longer fits. */

export interface Room {
  readonly usedBytes: number;
  readonly leftBytes: number;
  readonly isShort: boolean;
}

/** A large attachment has this size; what is smaller than the share is soon used up on a phone with little room. */
const leastBytes = 20_000_000;
const leastShare = 0.1;

/** `null`: this browser (or an insecure page) cannot say, or will not. */
export async function readRoom(): Promise<Room | null> {
  const storage = (navigator as { readonly storage?: StorageManager }).storage; // absent outside secure contexts
  if (storage?.estimate === undefined) return null;
  const { usage, quota } = await storage.estimate().catch((): StorageEstimate => ({}));
  if (usage === undefined || quota === undefined || quota === 0) return null;
  const leftBytes = Math.max(0, quota - usage);
  return { usedBytes: usage, leftBytes, isShort: leftBytes < leastBytes || leftBytes < quota * leastShare };
}
