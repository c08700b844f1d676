/** Text into GB18030, for files as Alipay writes them. The platform only decodes, so its decoder is asked for every pair once. */

const pairs = new Map<string, readonly [number, number]>();

function learnPairs(): void {
  const decoder = new TextDecoder("gb18030");
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const character = decoder.decode(new Uint8Array([first, second]));
      if ([...character].length === 1 && character !== "\ufffd" && !pairs.has(character)) pairs.set(character, [first, second]);
    }
  }
}

/** Throws on a character that needs four bytes: the examples hold none. */
export function encodeGb18030(text: string): Uint8Array {
  if (pairs.size === 0) learnPairs();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else {
      const pair = pairs.get(character);
      if (!pair) throw new Error(`"${character}" has no two-byte code`);
      bytes.push(...pair);
    }
  }
  return Uint8Array.from(bytes);
}
