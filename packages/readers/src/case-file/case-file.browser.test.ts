import { writeCaseFile } from "@tanhao/writers/case-file/write-case-file";
import { expect, it } from "vitest";
import { readCaseFile } from "./read-case-file.ts";

it("a whole case goes out to one file and in again, in the browser as in Node", async () => {
  const scan = crypto.getRandomValues(new Uint8Array(60_000));
  const whole = { facts: "version: 1\n", journal: ['{"note":"行一"}'], files: [{ path: "files/合同.pdf", bytes: scan }] };
  const picked = new File([new Uint8Array(writeCaseFile(whole))], "我的.tanhao");
  const read = readCaseFile(new Uint8Array(await picked.arrayBuffer()));
  const hash = [...new Uint8Array(await crypto.subtle.digest("SHA-256", scan))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  expect(read).toEqual({ ok: true, value: { ...whole, files: [{ path: "files/合同.pdf", hash, bytes: scan }] } });
});
