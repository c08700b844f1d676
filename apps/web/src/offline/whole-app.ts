/** Whether the app itself is on this device: the worker that keeps its files is active once it holds all of them. */

export async function isWholeAppKept(): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  const registration = await navigator.serviceWorker.getRegistration();
  return registration?.active !== null && registration?.active !== undefined;
}
