import { err, ok } from "@tanhao/core/result";
import { readCaseYaml } from "@tanhao/readers/case-yaml/read-case-yaml";
import { describe, expect, it } from "vitest";
import { type FilePort, inFolder } from "./file-port.ts";
import { type CaseFolderPorts, readCaseFolder } from "./read-case-folder.ts";

/** Files by path, in memory. A path with a file below it is a folder. */
function filesOf(contents: Readonly<Record<string, string>>): FilePort {
  return {
    kindOf: async (path) =>
      path in contents ? "file" : Object.keys(contents).some((one) => one.startsWith(`${path}/`)) ? "folder" : "missing",
    list: async (folder) => Object.keys(contents).flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [])),
    read: async (path) => (path in contents ? ok(new TextEncoder().encode(contents[path])) : err({ kind: "path-missing", path })),
  };
}

const ports = (contents: Readonly<Record<string, string>>, rest: Partial<CaseFolderPorts> = {}): CaseFolderPorts => ({
  files: filesOf(contents),
  readCaseYaml,
  readJournal: async () => ok([]),
  ...rest,
});

const caseYaml = "version: 1\ndebts: [{ id: d1, kind: loan }]\n";

describe("a case folder", () => {
  it("gives its facts, and no records where there is no journal", async () => {
    const opened = await readCaseFolder(
      "wang",
      ports({ "wang/case.yaml": caseYaml }, { readJournal: async () => err({ kind: "storage-denied", detail: "asked for nothing" }) }),
    );
    expect(opened.ok && opened.value.facts.debts.map(({ id }) => id)).toEqual(["d1"]);
    expect(opened.ok && opened.value.record.contacts).toEqual([]);
  });

  it("is refused when its journal cannot be read: facts without their records would mislead", async () => {
    const broken = ports(
      { "wang/case.yaml": caseYaml, "wang/journal.tanhao": "x" },
      { readJournal: async () => err({ kind: "storage-corrupt", detail: "" }) },
    );
    expect(await readCaseFolder("wang", broken)).toEqual({
      ok: false,
      error: { kind: "journal-unreadable", path: "wang/journal.tanhao", failure: { kind: "storage-corrupt", detail: "" } },
    });
  });

  it.each([
    ["nowhere", { "wang/case.yaml": caseYaml }, { kind: "path-missing", path: "nowhere" }],
    ["wang", { wang: "a file" }, { kind: "not-a-folder", path: "wang" }],
    ["wang", { "wang/notes.txt": "" }, { kind: "case-file-missing", folder: "wang" }],
  ])("is refused when %s is none", async (folder, contents, error) => {
    expect(await readCaseFolder(folder, ports(contents))).toEqual({ ok: false, error });
  });

  it("says every place that is wrong in case.yaml", async () => {
    const read = await readCaseFolder("wang", ports({ "wang/case.yaml": "version: 1\nincom: []\ndebts: [{ id: d1, kind: lend }]\n" }));
    expect(
      read.ok === false && read.error.kind === "case-file-invalid" && read.error.failures.map(({ kind, line }) => [kind, line]),
    ).toEqual([
      ["unknown-key", 2],
      ["not-one-of", 3],
    ]);
  });
});

describe("a path inside a folder", () => {
  it.each([
    ["wang", "wang/case.yaml"],
    ["wang/", "wang/case.yaml"],
    [".", "./case.yaml"],
    ["/", "/case.yaml"],
    ["/srv/wang//", "/srv/wang/case.yaml"],
  ])("%s", (folder, path) => {
    expect(inFolder(folder, "case.yaml")).toBe(path);
  });
});
