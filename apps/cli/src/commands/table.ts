/** Every command with its words. `help` prints this table. */

import type { CommandSpec, OptionSpec } from "../line/command-spec.ts";

const folder = { name: "FOLDER" } as const;
const debt: OptionSpec = { name: "debt", value: "ID", needed: true };
const out: OptionSpec = { name: "out", value: "FILE", needed: true };

export const commands: readonly CommandSpec[] = [
  { name: "pack", args: [folder], options: [{ name: "out", value: "DIR" }], load: () => import("./pack.ts") },
  { name: "standing", args: [folder], options: [], load: () => import("./standing.ts") },
  { name: "capacity", args: [folder], options: [{ name: "bills" }], load: () => import("./capacity.ts") },
  { name: "month", args: [folder], options: [], load: () => import("./month.ts") },
  { name: "papers", args: [folder], options: [], load: () => import("./papers.ts") },
  { name: "statement", args: [folder], options: [out], load: () => import("./statement.ts") },
  { name: "plan", args: [folder], options: [], load: () => import("./plan.ts") },
  { name: "agreement", args: [folder], options: [debt], load: () => import("./agreement.ts") },
  { name: "escalate", args: [folder], options: [debt], load: () => import("./escalate.ts") },
  {
    name: "channel",
    args: [folder],
    options: [
      debt,
      { name: "at", value: "DATETIME", needed: true },
      { name: "goal", value: "GOAL" },
      { name: "urgency", value: "WHEN" },
      { name: "complexity", value: "HOW" },
      { name: "tried", value: "LIST" },
      { name: "evidence" },
      { name: "comfort", value: "HOW" },
    ],
    load: () => import("./channel.ts"),
  },
  {
    name: "prepare",
    args: [folder],
    options: [debt, { name: "channel", value: "CHANNEL", needed: true }],
    load: () => import("./prepare.ts"),
  },
  { name: "letter list", args: [], options: [], load: () => import("./letter-list.ts") },
  {
    name: "letter make",
    args: [{ name: "NAME" }, folder],
    options: [{ ...debt, needed: false }, out],
    load: () => import("./letter-make.ts"),
  },
  {
    name: "import",
    args: [{ name: "FILE", many: true }],
    options: [
      { name: "map", value: "FILE.json" },
      { name: "password-file", value: "FILE" },
    ],
    load: () => import("./import.ts"),
  },
  { name: "amount", args: [{ name: "TEXT", many: true, optional: true }], options: [], load: () => import("./amount.ts") },
  {
    name: "when",
    args: [{ name: "TEXT", many: true, optional: true }],
    options: [{ name: "payday", value: "DAY" }],
    load: () => import("./when.ts"),
  },
  { name: "promises", args: [{ name: "FILE" }], options: [], load: () => import("./promises.ts") },
  { name: "cost", args: [], options: [{ name: "periods-per-year", value: "N" }], load: () => import("./cost.ts") },
  {
    name: "hear",
    args: [{ name: "TEXT", many: true, optional: true }],
    options: [
      { name: "case", value: "FOLDER" },
      { name: "debt", value: "ID" },
      { name: "tone", value: "plain|warm" },
    ],
    load: () => import("./hear.ts"),
  },
  {
    name: "check",
    args: [{ name: "TEXT", many: true, optional: true }],
    options: [
      { name: "case", value: "FOLDER" },
      { name: "debt", value: "ID" },
      { name: "limit", value: "FEN" },
    ],
    load: () => import("./check.ts"),
  },
  {
    name: "rehearse",
    args: [],
    options: [
      { name: "agent", value: "KIND" },
      { name: "seed", value: "N" },
      { name: "script", value: "FILE" },
      { name: "case", value: "FOLDER" },
      { name: "tone", value: "plain|warm" },
    ],
    load: () => import("./rehearse.ts"),
  },
  { name: "conduct", args: [], options: [{ name: "lender", value: "TYPE" }], load: () => import("./conduct.ts") },
  {
    name: "law list",
    args: [],
    options: [
      { name: "area", value: "AREA" },
      { name: "find", value: "WORDS" },
      { name: "lender", value: "TYPE" },
    ],
    load: () => import("./law-list.ts"),
  },
  { name: "law show", args: [{ name: "ID" }], options: [], load: () => import("./law-show.ts") },
  { name: "law stale", args: [], options: [], load: () => import("./law-stale.ts") },
  { name: "log add", args: [folder], options: [], load: () => import("./log-add.ts") },
  { name: "log list", args: [folder], options: [{ name: "debt", value: "ID" }], load: () => import("./log-list.ts") },
  {
    name: "log import",
    args: [folder, { name: "FILE" }],
    options: [{ name: "debt", value: "ID" }, { name: "channel", value: "CHANNEL" }, { name: "me", value: "NAME" }, { name: "promises" }],
    load: () => import("./log-import.ts"),
  },
  { name: "next", args: [folder], options: [{ name: "ics", value: "FILE.ics" }], load: () => import("./next.ts") },
  { name: "export", args: [folder], options: [out], load: () => import("./export.ts") },
  {
    name: "evidence",
    args: [folder],
    options: [out, { name: "debt", value: "ID" }, { name: "redacted" }, { name: "without", value: "IDS" }],
    load: () => import("./evidence.ts"),
  },
  {
    name: "verify",
    args: [{ name: "FILE" }],
    options: [
      { name: "head", value: "DEVICE:NUMBER:ID", many: true },
      { name: "fingerprint", value: "HASH" },
    ],
    load: () => import("./verify.ts"),
  },
  {
    name: "backup",
    args: [folder],
    options: [out, { name: "without-files" }, { name: "password-file", value: "FILE" }],
    load: () => import("./backup.ts"),
  },
  {
    name: "restore",
    args: [{ name: "FILE" }],
    options: [
      { ...out, value: "FOLDER" },
      { name: "password-file", value: "FILE" },
    ],
    load: () => import("./restore.ts"),
  },
  { name: "notes show", args: [{ name: "FILE" }], options: [], load: () => import("./notes-show.ts") },
  { name: "notes take", args: [folder, { name: "FILE" }], options: [], load: () => import("./notes-take.ts") },
  { name: "notes list", args: [folder], options: [], load: () => import("./notes-list.ts") },
  {
    name: "lock set",
    args: [folder],
    options: [{ name: "password-file", value: "FILE" }],
    unlocks: true,
    load: () => import("./lock-set.ts"),
  },
  {
    name: "lock change",
    args: [folder],
    options: [
      { name: "password-file", value: "FILE" },
      { name: "new-password-file", value: "FILE" },
    ],
    unlocks: true,
    load: () => import("./lock-change.ts"),
  },
  {
    name: "lock remove",
    args: [folder],
    options: [{ name: "password-file", value: "FILE" }],
    unlocks: true,
    load: () => import("./lock-remove.ts"),
  },
  { name: "serve", args: [], options: [{ name: "port", value: "N" }], load: () => import("./serve.ts") },
];
