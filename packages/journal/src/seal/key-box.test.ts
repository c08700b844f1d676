import { describe, expect, it } from "vitest";
import { quickTools } from "./a-quick-lock.ts";
import { type KeyBox, lockKey, newKey, readKeyBox, unlockKey } from "./key-box.ts";
import { stretchPassphrase } from "./stretch-passphrase.ts";
import { webCipher } from "./web-cipher.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a passphrase", () => {
  it("is stretched as the reference programme does", async () => {
    // printf '%s' 'passphrase' | argon2 "$(printf '\001%.0s' $(seq 16))" -id -k 64 -t 3 -p 1 -l 32 -r, by the reference argon2
    const salt = "01".repeat(16);
    const key = await stretchPassphrase("passphrase", { name: "argon2id", memoryKiB: 64, passes: 3, salt });
    expect(Buffer.from(key).toString("hex")).toBe("9c03c343df07d254a140576881710929ececb376da0fa919a4ac6b13cd64f41d");
  });

  it("is the same in full-width letters", async () => {
    const stretch = { name: "argon2id", memoryKiB: 64, passes: 1, salt: "00".repeat(16) } as const;
    expect(await stretchPassphrase("Ａｂｃ１２", stretch)).toEqual(await stretchPassphrase("Abc12", stretch));
  });
});

describe("a key box", () => {
  it("opens with its passphrase, and with no other", async () => {
    const key = newKey(quickTools);
    const box = await lockKey(key, "雨天 在 窗边", quickTools);
    expect(await unlockKey(box, "雨天 在 窗边", quickTools)).toEqual({ ok: true, value: key });
    expect(await unlockKey(box, "雨天在窗边", quickTools)).toEqual({ ok: false, error: { kind: "passphrase-wrong" } });
  });

  it("does not open when its settings were weakened", async () => {
    const box = await lockKey(newKey(quickTools), "a", quickTools);
    const weakened: KeyBox = { ...box, stretch: { ...box.stretch, passes: 1 } };
    expect(await unlockKey(weakened, "a", quickTools)).toEqual({ ok: false, error: { kind: "passphrase-wrong" } });
  });

  it("is read back from JSON, and refused when it asks for more memory than a phone has", async () => {
    const box = await lockKey(newKey(quickTools), "a", quickTools);
    expect(readKeyBox(JSON.parse(JSON.stringify(box)))).toEqual({ ok: true, value: box });
    // More than a phone has, and less than Argon2 works with.
    for (const memoryKiB of [16_000_000, 7, 1, 0, -8, 8.5]) {
      expect(readKeyBox({ ...box, stretch: { ...box.stretch, memoryKiB } })).toEqual({ ok: false, error: { kind: "stretch-refused" } });
    }
    expect(readKeyBox({ ...box, stretch: { ...box.stretch, memoryKiB: 8 } }).ok).toBe(true);
    for (const damaged of [null, "box", { ...box, key: "zz" }, { ...box, more: 1 }, { ...box, version: 0 }]) {
      expect(readKeyBox(damaged)).toEqual({ ok: false, error: { kind: "key-box-damaged" } });
    }
    expect(readKeyBox({ ...box, version: 2 })).toEqual({ ok: false, error: { kind: "key-box-too-new", found: 2 } });
  });
});

describe("sealed bytes", () => {
  it("open in their own place only, and not when a byte is changed", async () => {
    const cipher = await webCipher(newKey(quickTools));
    const sealed = await cipher.seal(utf8("一条记录"), utf8("phone 1"));
    expect(await cipher.open(sealed, utf8("phone 1"))).toEqual(utf8("一条记录"));
    expect(await cipher.open(sealed, utf8("phone 2"))).toBeNull();
    for (const [place, byte] of sealed.entries()) {
      const changed = sealed.slice();
      changed[place] = byte ^ 1;
      expect(await cipher.open(changed, utf8("phone 1"))).toBeNull();
    }
    expect(await cipher.open(new Uint8Array(5), utf8("phone 1"))).toBeNull();
  });
});
