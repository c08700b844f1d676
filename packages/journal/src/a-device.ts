/** A device that writes entries, for tests: clock and salts are given, so the same calls write the same entries. */

import { assert } from "@tanhao/core/assert";
import { draftOf } from "./draft-of.ts";
import type { DeviceId, Entry, EntryId, Moment } from "./entry.ts";
import { allKinds, type NewEntry } from "./kinds/all-kinds.ts";
import { type EntryDraft, nextEntries } from "./next-entry.ts";
import { hashText } from "./sha256.ts";

export class TestDevice {
  readonly name: DeviceId;
  readonly written: Entry[] = [];
  /** The last entry of each other chain this device has seen. */
  readonly #seen = new Map<DeviceId, Entry>();
  #clock: number;

  constructor(name: string, clock = "2026-11-20T02:00:00.000Z") {
    this.name = name as DeviceId; // tests give plain words
    this.#clock = Date.parse(clock);
  }

  setClock(to: string): this {
    this.#clock = Date.parse(to);
    return this;
  }

  sees(other: TestDevice): this {
    const last = other.written.at(-1);
    if (last && other !== this) this.#seen.set(other.name, last);
    return this;
  }

  writes(entry: NewEntry): Entry {
    return this.writesDraft(draftOf(entry));
  }

  redacts(entry: EntryId, because = "a number was pasted"): Entry {
    return this.writesDraft({ kind: "entry.redacted", v: allKinds["entry.redacted"].v, payload: { entry, because } });
  }

  /** Anything at all: an unknown kind, a newer version, a broken payload. */
  writesDraft(draft: EntryDraft): Entry {
    const tails = [...this.#seen.values(), ...this.written.slice(-1)];
    const [entry] = nextEntries([draft], tails, {
      device: this.name,
      newSalt: () => hashText(`${this.name} ${this.written.length}`).slice(0, 32),
      now: () => this.#tick(),
    });
    assert(entry !== undefined, "one draft makes one entry");
    this.written.push(entry);
    return entry;
  }

  /** One second passes at each look. */
  #tick(): Moment {
    this.#clock += 1000;
    return new Date(this.#clock).toISOString() as Moment; // toISOString writes a Moment
  }
}
