/**
 * The device's own way to hand a file to another app. Which kinds it takes differs: a Word file where it can, else plain
 * text, else there is no sharing here. The person chooses the app; nothing is sent from here.
 */

export const fileTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  txt: "text/plain;charset=utf-8",
} as const;

export type Sharing = keyof typeof fileTypes;

/** `null`: files cannot be shared here. */
export function sharingHere(): Sharing | null {
  if (typeof navigator.canShare !== "function") return null;
  const kinds: readonly Sharing[] = ["docx", "txt"];
  return kinds.find((kind) => navigator.canShare({ files: [fileOf("", `a.${kind}`, kind)] })) ?? null;
}

/** `false`: the device refused. A person who closes its sheet has not been refused anything. */
export async function share(content: Uint8Array<ArrayBuffer> | string, name: string, kind: Sharing): Promise<boolean> {
  try {
    await navigator.share({ files: [fileOf(content, name, kind)] });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}

const fileOf = (content: Uint8Array<ArrayBuffer> | string, name: string, kind: Sharing): File =>
  new File([content], name, { type: fileTypes[kind] });
