import { describe, expect, it } from "vitest";
import type { CommandSpec } from "./command-spec.ts";
import { parseLine } from "./parse-line.ts";

const spec = (name: string, rest: Partial<CommandSpec> = {}): CommandSpec => ({
  name,
  stage: "whole",
  args: [],
  options: [],
  load: () => Promise.reject(new Error("not loaded to parse a line")),
  ...rest,
});

const commands = [
  spec("standing", { args: [{ name: "FOLDER" }] }),
  spec("prepare", { args: [{ name: "FOLDER" }], options: [{ name: "debt", value: "ID", needed: true }] }),
  spec("import", { args: [{ name: "FILE", many: true }] }),
  spec("law list"),
  spec("law show", { args: [{ name: "ID" }] }),
];

const parse = (line: string) => parseLine(line.split(" ").filter(Boolean), commands);

const run = (name: string, args: readonly string[], options: Readonly<Record<string, string>> = {}) =>
  expect.objectContaining({
    ok: true,
    value: expect.objectContaining({ is: "run", command: expect.objectContaining({ name }), input: { args, options } }),
  });

describe("a command line", () => {
  it("is a command with its argument and options, in any order", () => {
    expect(parse("standing cases/wang --on 2026-11-24 --json")).toEqual(run("standing", ["cases/wang"], { on: "2026-11-24", json: "yes" }));
    expect(parse("--json standing --on=2026-11-24 cases/wang")).toEqual(run("standing", ["cases/wang"], { on: "2026-11-24", json: "yes" }));
  });

  it("keeps an id as it was written, digits or not", () => {
    expect(parse("prepare f --debt 007")).toEqual(run("prepare", ["f"], { debt: "007" }));
    expect(parse("prepare f --debt 1e3")).toEqual(run("prepare", ["f"], { debt: "1e3" }));
  });

  it("may have a name of two words", () => {
    expect(parse("law show private-lending.rate-cap")).toEqual(run("law show", ["private-lending.rate-cap"]));
  });

  it("takes several files where the command does", () => {
    expect(parse("import a.csv b.csv c.pdf")).toEqual(run("import", ["a.csv", "b.csv", "c.pdf"]));
  });
});

describe("help", () => {
  it("is shown for nothing, for --help, -h and for help", () => {
    for (const line of ["", "--help", "-h", "help"]) expect(parse(line)).toEqual({ ok: true, value: { is: "help", about: null } });
  });

  it("is about one command when one is named", () => {
    expect(parse("help law show")).toEqual({ ok: true, value: { is: "help", about: "law show" } });
    expect(parse("standing --help")).toEqual({ ok: true, value: { is: "help", about: "standing" } });
  });
});

describe("a line that cannot be run says which word is wrong", () => {
  it.each([
    ["stading f", { kind: "unknown-command", command: "stading", nearest: "standing" }],
    ["zzzzzz", { kind: "unknown-command", command: "zzzzzz", nearest: null }],
    ["law", { kind: "unknown-command", command: "law", nearest: "law list" }],
    ["law shwo x", { kind: "unknown-command", command: "law shwo", nearest: "law show" }],
    ["standing f --ob 2026-11-24", { kind: "unknown-option", option: "ob", command: "standing", nearest: "on" }],
    ["standing f --debt d1", { kind: "unknown-option", option: "debt", command: "standing", nearest: null }],
    ["standing f --on", { kind: "option-without-value", option: "on", value: "DATE" }],
    ["standing f --on --json", { kind: "option-without-value", option: "on", value: "DATE" }],
    ["standing f --json=yes", { kind: "option-with-value", option: "json", text: "yes" }],
    ["standing f --on 2026-11-24 --on 2026-11-25", { kind: "option-twice", option: "on" }],
    ["prepare f", { kind: "option-needed", option: "debt", value: "ID", command: "prepare" }],
    ["standing", { kind: "argument-missing", argument: "FOLDER", command: "standing" }],
    ["standing my case", { kind: "argument-surplus", text: "case", command: "standing" }],
    ["import", { kind: "argument-missing", argument: "FILE", command: "import" }],
  ])("tanhao %s", (line, error) => {
    expect(parse(line)).toEqual({ ok: false, error });
  });
});
