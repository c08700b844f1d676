/** Whoever asks for help gets the same shape for every command, in both languages, and a line that can be typed. */

import { cliExamples } from "@tanhao/text/cli-examples";
import { cli as english } from "@tanhao/text/en/cli";
import { cli as chinese } from "@tanhao/text/zh-CN/cli";
import { describe, expect, it } from "vitest";
import { commands } from "./commands/table.ts";
import { helpText } from "./help.ts";
import { optionsOf } from "./line/command-spec.ts";
import { parseLine } from "./line/parse-line.ts";

const languages = [
  ["Chinese", chinese, { example: "例子", options: "选项", exit: "退出码" }],
  ["English", english, { example: "Example", options: "Options", exit: "Exit code" }],
] as const;

const helpOf = (about: string | null, words: typeof chinese): string => {
  const help = helpText(about, commands, words);
  if (!help.ok) throw new Error(help.error.kind);
  return help.value;
};

describe.each(languages)("help in %s", (_, words, heads) => {
  it.each(commands.map(({ name }) => name))("says of %s what it is for, how it is typed, its options and exit codes", (name) => {
    const [usage, purpose, detail, ...sections] = helpOf(name, words).split("\n\n");
    expect(usage).toMatch(new RegExp(`^tanhao ${name}( |$)`));
    expect(purpose).toMatch(/\S{2}/);
    expect(detail).toMatch(/\S{2}/);
    expect(sections.map((section) => section.split("\n")[0])).toEqual([heads.example, heads.options, heads.exit]);
    expect(sections[0]?.split("\n")[1]).toMatch(new RegExp(`^  tanhao ${name}( |$)`));
    for (const line of sections.flatMap((section) => section.split("\n").slice(1))) expect(line).toMatch(/^ {2}\S+( \S+)* {0,}/);
  });

  it("has a sentence for each option of each command", () => {
    for (const { name } of commands.flatMap(optionsOf)) expect(words.options[name], name).toMatch(/\S{2}/);
  });

  it("shows every command once, under its stage, on lines a terminal can hold", () => {
    const overview = helpOf(null, words).split("\n");
    for (const { name } of commands)
      expect(overview.filter((line) => new RegExp(`^  ${name}( [A-Z[…\\]]+)*(  |$)`).test(line))).toHaveLength(1);
    expect(overview.filter((line) => Object.values(words.help.stages).includes(line))).toHaveLength(7);
  });

  it("tells exit code 1 exactly of the commands that answer with it", () => {
    const answering = ["agreement", "check", "plan", "verify"]; // the commands whose findings need attention, docs/formats.md
    const told = commands.map(({ name }) => name).filter((name) => /^ {2}1 {2}/m.test(helpOf(name, words)));
    expect(told.toSorted()).toEqual(answering);
  });
});

describe("an example", () => {
  it.each(commands.map(({ name }) => name))("of %s is a line the program takes", (name) => {
    const [typed = ""] = (cliExamples[name] ?? "").split(" < ");
    const line = parseLine(typed.split(" ").slice(1), commands);
    expect(line.ok && line.value.is === "run" && line.value.command.name).toBe(name);
  });

  it("stands for nothing else", () => expect(Object.keys(cliExamples).toSorted()).toEqual(commands.map(({ name }) => name).toSorted()));
});

describe("help on what there is not", () => {
  it("names the nearest command", () => {
    expect(helpText("plann", commands, chinese)).toEqual({
      ok: false,
      error: { kind: "unknown-command", command: "plann", nearest: "plan" },
    });
  });

  it("shows all commands that begin with the word", () => {
    const help = helpOf("law", english);
    for (const name of ["law list", "law show ID", "law stale"]) expect(help).toContain(`tanhao ${name}`);
  });
});
