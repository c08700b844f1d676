/**
 * Small settings of this device that are no part of the case: the language, this device's name in the journal, after how
 * long it locks. What is of the case, a form half filled for one, goes through kept-private.ts. A browser may refuse the
 * place, or have no room left in it; then they last as long as the page.
 */

const prefix = "tanhao.";
const forThisPage = new Map<string, string>();

/** `false`: it lasts only as long as the page. */
export function keep(name: string, value: string): boolean {
  forThisPage.set(name, value);
  try {
    place()?.setItem(prefix + name, value);
    return place() !== null;
  } catch {
    return false; // no room left
  }
}

export const kept = (name: string): string | null => place()?.getItem(prefix + name) ?? forThisPage.get(name) ?? null;

export function forget(name: string): void {
  forThisPage.delete(name);
  place()?.removeItem(prefix + name);
}

export const keptNames = (): readonly string[] => {
  const stored = Object.keys(place() ?? {}).filter((key) => key.startsWith(prefix));
  return [...new Set([...forThisPage.keys(), ...stored.map((key) => key.slice(prefix.length))])];
};

export const forgetAll = (): void => keptNames().forEach(forget);

function place(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
