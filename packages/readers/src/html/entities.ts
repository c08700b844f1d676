/** The character references mails of banks use; any other stays as it is written. */

const named: Readonly<Record<string, string>> = {
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  yen: "¥",
  middot: "·",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  times: "×",
};

/** The last letter there is. */
const lastCodePoint = 0x10ffff;

export const textOfEntity = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));?/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= lastCodePoint ? String.fromCodePoint(code) : whole;
  });
