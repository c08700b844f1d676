/** Whether the browser has room for so many bytes beside what lies here now. Where it cannot say, the try will. */

export async function hasRoomFor(bytes: number): Promise<boolean> {
  const storage = (navigator as { readonly storage?: StorageManager }).storage; // absent outside secure contexts
  if (storage?.estimate === undefined) return true;
  const { quota, usage } = await storage.estimate();
  return quota === undefined || usage === undefined || quota - usage > bytes;
}
