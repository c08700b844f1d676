/** A case with something of everything, for tests of packages of evidence: two devices, corrections, promises, originals. */

import { day } from "@tanhao/core/day";
import { debtId } from "@tanhao/core/ids";
import { yuan } from "@tanhao/core/money";
import { TestDevice } from "@tanhao/journal/a-device";
import { aDebt } from "@tanhao/journal/an-entry";
import type { EntryId } from "@tanhao/journal/entry";
import { foldCase } from "@tanhao/journal/fold-case";
import type { ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import { hashBytes } from "@tanhao/journal/sha256";
import type { EvidenceSource } from "./plan-evidence.ts";
import type { EvidenceChoice } from "./removed-content.ts";

export const wholeCase: EvidenceChoice = { debt: null, redacted: false, without: new Set<EntryId>() };

export const shot = new TextEncoder().encode("a screenshot, or as good as one");
export const sheet = new TextEncoder().encode("day,amount\n2026-11-18,100.00\n");
export const filesByPath: ReadonlyMap<string, Uint8Array> = new Map([
  ["files/截图 1.png", shot],
  ["files/bill.csv", sheet],
]);

export const talk = (more: Partial<ContactLogged> = {}) => ({
  kind: "contact.logged" as const,
  payload: { at: "2026-11-20T10:05", channel: "phone" as const, debt: debtId("d1"), ...more },
});

/** `contacts`: how many more there are, for size. */
export function anEvidenceCase(contacts = 6): EvidenceSource & { readonly named: Readonly<Record<string, EntryId>> } {
  const phone = new TestDevice("phone-1");
  const laptop = new TestDevice("laptop-2");
  phone.writes({ kind: "debt.added", payload: { debt: aDebt("d1", { payments: [{ day: "2026-11-18", yuan: "100.00" }] }) } });
  phone.writes({ kind: "debt.added", payload: { debt: aDebt("d2") } });
  const attached = phone.writes({
    kind: "file.attached",
    payload: { name: "截图 1.png", as: "screenshot", hash: hashBytes(shot), size: shot.length },
  });
  const first = phone.writes(
    talk({
      direction: "in",
      with: { company: "星河消费金融（虚构）", staffNumber: "0817", number: "11800002222" },
      said: [
        { who: "A", text: "今天必须还" },
        { who: "B", text: "请书面发给我" },
      ],
      commitments: [{ who: "lender", what: "发明细", dueDay: day("2026-11-27") }],
      files: ["截图 1.png"],
    }),
  );
  phone.writes({
    kind: "entry.corrected",
    payload: {
      entry: first.id,
      because: "工号记错了",
      now: { v: 2, payload: { at: "2026-11-20T10:05", channel: "phone", debt: "d1", with: { staffNumber: "0871" } } },
    },
  });
  laptop.sees(phone);
  const other = laptop.writes(talk({ debt: debtId("d2"), channel: "sms", note: "另一笔债的短信" }));
  const relative = laptop.writes(talk({ called: "relative", channel: "sms", note: "家里人的手机 118 1234 5678 也收到了" }));
  laptop.writes({ kind: "promise.made", payload: { debt: debtId("d1"), fen: yuan("100.00"), dueDay: day("2026-12-02") } });
  laptop.writes({
    kind: "agreement.confirmed",
    payload: {
      debt: debtId("d1"),
      on: day("2026-11-21"),
      form: "message",
      type: "instalments",
      schedule: [{ day: day("2026-12-20"), fen: yuan("50.00") }],
    },
  });
  for (let number = 0; number < contacts; number += 1) {
    (number % 2 === 0 ? phone : laptop).writes(talk({ channel: "chat", said: [{ who: "A", text: `第 ${number} 次：请尽快处理` }] }));
  }
  const entries = [...laptop.written, ...phone.written];
  return {
    entries,
    facts: foldCase(entries).facts,
    originals: [...filesByPath].map(([path, bytes]) => ({ path, size: bytes.length, hash: hashBytes(bytes), here: true })),
    named: { attached: attached.id, first: first.id, other: other.id, relative: relative.id },
  };
}
