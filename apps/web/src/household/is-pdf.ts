/** A PDF by its first bytes, so that its library comes only for one. */

export const isPdf = (bytes: Uint8Array): boolean => new TextDecoder().decode(bytes.subarray(0, 1024)).includes("%PDF-");
