/**
 * Reading a long bill: 20,000 rows of Alipay and of WeChat from bytes to classified, accounted rows, beside papaparse,
 * which only decodes and splits the same bytes. The limit is 500 ms and 200 MB, in a process of its own.
 */

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import iconv from "iconv-lite";
import Papa from "papaparse";
import { here } from "./build-subject.mjs";
import { median } from "./timing.mjs";

const rows = 20_000;
const limits = { ms: 500, megabytes: 200 };

export async function run(subject) {
  const results = [];
  for (const { name, bytes, encoding } of bills(subject)) {
    const ours = await timed(async () => {
      const read = await subject.readFile({ name: "bill", bytes, lenders: subject.lenderNames });
      if (!read.ok || read.value.rows.imported !== rows) throw new Error(`read ${JSON.stringify(read.ok ? read.value.rows : read.error)}`);
    });
    const peer = await timed(async () => Papa.parse(new TextDecoder(encoding).decode(bytes)).data.length);
    const megabytes = memoryOf(name);
    results.push({
      name: `reading ${rows} rows of ${name}`,
      peerName: "papaparse, splitting only",
      lines: [
        { what: "median ms", ours: ours.toFixed(0), peer: peer.toFixed(0), truth: `at most ${limits.ms}` },
        { what: "MB at most", ours: megabytes.toFixed(0), peer: "", truth: `at most ${limits.megabytes}` },
      ],
      ratio: peer / ours,
    });
  }
  return results;
}

/** Also what the process of its own reads. */
export function bills({ aBillOf2023, aRow, aRepayment, aWechatBill, aWechatRow }) {
  const stamp = (index) => {
    const at = new Date(Date.UTC(2025, 0, 1) + index * 1_577_000);
    return at.toISOString().slice(0, 19).replace("T", " ");
  };
  const alipay = Array.from({ length: rows }, (_, index) => {
    const cells = {
      time: stamp(index),
      amount: `${(index % 900) + 1}.${String(index % 100).padStart(2, "0")}`,
      orderId: `20250402220014${index}`,
    };
    return index % 20 === 0 ? aRepayment(cells) : aRow(cells);
  });
  const wechat = Array.from({ length: rows }, (_, index) => aWechatRow(stamp(index), `${(index % 900) + 1}.50`, `10000${index}`));
  return [
    { name: "Alipay", bytes: new Uint8Array(iconv.encode(aBillOf2023(alipay), "gb18030")), encoding: "gb18030" },
    { name: "WeChat", bytes: new TextEncoder().encode(aWechatBill(wechat)), encoding: "utf-8" },
  ];
}

async function timed(work) {
  for (let warm = 0; warm < 2; warm += 1) await work();
  const times = [];
  for (let round = 0; round < 7; round += 1) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return median(times);
}

/** The most memory a process takes that makes and reads the bill once, Node itself (45 MB) included. */
function memoryOf(name) {
  const script = `
    const subject = await import(${JSON.stringify(join(here, "dist/subject.mjs"))});
    const { bills } = await import(${JSON.stringify(join(here, "import.mjs"))});
    const bill = bills(subject).find(({ name }) => name === ${JSON.stringify(name)});
    globalThis.gc();
    let most = process.memoryUsage.rss();
    const watch = setInterval(() => { most = Math.max(most, process.memoryUsage.rss()); }, 1);
    await subject.readFile({ name: "bill", bytes: bill.bytes, lenders: subject.lenderNames }, () => { most = Math.max(most, process.memoryUsage.rss()); });
    clearInterval(watch);
    console.log(most / 1e6);
  `;
  const child = spawnSync(process.execPath, ["--expose-gc", "--input-type=module", "-e", script], { encoding: "utf8" });
  if (child.status !== 0) throw new Error(child.stderr);
  return Number(child.stdout);
}
