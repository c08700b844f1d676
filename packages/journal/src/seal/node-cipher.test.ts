import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeCipher } from "./node-cipher.ts";
import { webCipher } from "./web-cipher.ts";

const bytes = (length?: number) => fc.uint8Array(length === undefined ? { maxLength: 200 } : { minLength: length, maxLength: length });

describe("the cipher of Node", () => {
  it("opens what Web Crypto sealed, and the other way round, in its own place only", async () => {
    await fc.assert(
      fc.asyncProperty(bytes(32), bytes(), bytes(), async (key, text, about) => {
        const [node, web] = [await nodeCipher(key), await webCipher(key)];
        const other = new Uint8Array([...about, 1]);
        for (const [one, two] of [[node, web] as const, [web, node] as const]) {
          const sealed = await one.seal(text, about);
          expect(sealed.length).toBe(text.length + 28);
          expect(await two.open(sealed, about)).toEqual(text);
          expect(await two.open(sealed, other)).toBeNull();
        }
      }),
    );
  });

  it("opens nothing that was changed or cut anywhere", async () => {
    const cipher = await nodeCipher(new Uint8Array(32).fill(7));
    const about = new TextEncoder().encode("phone 1");
    const sealed = await cipher.seal(new TextEncoder().encode("一条记录"), about);
    for (const [place, byte] of sealed.entries()) {
      const changed = sealed.slice();
      changed[place] = byte ^ 1;
      expect(await cipher.open(changed, about)).toBeNull();
      expect(await cipher.open(sealed.subarray(0, place), about)).toBeNull();
    }
  });

  it("opens what the Galois/Counter Mode of another programme sealed", async () => {
    // Test case 16 of McGrew and Viega, "The Galois/Counter Mode of Operation (GCM)", appendix B.
    const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "hex"));
    const cipher = await nodeCipher(hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"));
    const sealed = hex(
      "cafebabefacedbaddecaf888" +
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662" +
        "76fc6ece0f4e1768cddf8853bb2d551b",
    );
    expect(await cipher.open(sealed, hex("feedfacedeadbeeffeedfacedeadbeefabaddad2"))).toEqual(
      hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"),
    );
  });
});
