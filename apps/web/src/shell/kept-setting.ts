/**
 * Small settings of this device that are no part of the case: the language, this device's name in the journal, a form
 * half filled. A browser may refuse the place; then they last as long as the page.
 */

const prefix = "tanhao.";
const forThisPage = new Map<string, string>();

export function keep(name: string, value: string): void {
  forThisPage.set(name, value);
  place()?.setItem(prefix + name, value);
}

export const kept = (name: string): string | null => place()?.getItem(prefix + name) ?? forThisPage.get(name) ?? null;

export function forget(name: string): void {
  forThisPage.delete(name);
  place()?.removeItem(prefix + name);
}

export function forgetAll(): void {
  forThisPage.clear();
  const storage = place();
  if (!storage) return;
  for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
}

function place(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
