/**
 * Puts text on the clipboard: by the browser's own way, or by the old one, which works where the new one is missing or
 * refused (insecure addresses, browsers inside other apps). `false`: neither did.
 */

export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** What had the focus gets it back; in a sheet the field must stand inside it, or the sheet takes the focus at once. */
function copySelected(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.className = "visually-hidden";
  field.value = text;
  field.readOnly = true; // no keyboard rises
  (before?.closest('[role="dialog"]') ?? document.body).append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return isCopied;
}
