/** Whether the app itself is on this device: the worker that keeps its files is active once it holds all of them. */

export async function isWholeAppKept(): Promise<boolean> {
  const workers = (navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker; // absent in some browsers inside other apps
  const registration = await workers?.getRegistration().catch(() => undefined); // or refused
  return registration?.active !== null && registration?.active !== undefined;
}
