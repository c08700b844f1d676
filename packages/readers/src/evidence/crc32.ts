/** The check sum of the ZIP format. It finds damage; against people there is SHA-256. */

export function crc32(bytes: Uint8Array): number {
  let sum = -1;
  const { length } = bytes;
  // By number: over some megabytes an iterator costs twice as much.
  for (let at = 0; at < length; at += 1) sum = (table[(sum ^ (bytes[at] as number)) & 0xff] as number) ^ (sum >>> 8); // both are within
  return (sum ^ -1) >>> 0;
}

const table = Int32Array.from({ length: 256 }, (_, start) => {
  let sum = start;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  return sum;
});
