/** What a check of evidence found, said so that a stranger understands it: what is wrong, where, and what it means. */

import type { Done, VerifyFault } from "@tanhao/app/evidence/verify-fault";
import type { VerifiedFile } from "@tanhao/app/evidence/verify-file";
import type { ChainFault } from "@tanhao/journal/verify-chain";
import type { ArchiveFault } from "@tanhao/readers/evidence/evidence-failure";

const chain: { readonly [Fault in ChainFault["fault"]]: (fault: Extract<ChainFault, { readonly fault: Fault }>) => string } = {
  "content-changed": () => "内容和当时记下的不同。",
  "header-changed": () => "时间、种类或位置和当时记下的不同。",
  "removed-before": ({ expected }) => `它前面从第 ${expected} 条起被抽走了。`,
  replayed: ({ sequence }) => `第 ${sequence} 条在这里又出现了一次。`,
  reordered: ({ expected }) => `这里应是第 ${expected} 条，它却排在后面。`,
  inserted: () => "这个序号上已经有另一条记录，这一条是插进来的。",
  "previous-differs": () => "它没有接在前一条后面：前一条被换过，或者它来自别处。",
  "order-reversed": () => "它的先后次序倒了，没有设备会这样写。",
  "anchor-missing": ({ found }) =>
    found === null ? "另外记下的这一条不在里面了：后面被截掉了。" : "另外记下的这一条已经换成了别的：整本被重写过。",
};

const archive: Readonly<Record<ArchiveFault, string>> = {
  "cut-off": "文件不完整，后面被截掉了，或没有复制完。",
  "stray-bytes": "文件里有不属于任何成员的字节，是后来加上的。",
  "list-differs": "压缩包的目录和里面的内容对不上。",
  twice: "同一个名字出现了两次。",
  "unsafe-name": "里面有会写到文件夹外面去的名字，或系统不接受的名字。",
  "not-plain": "里面有不是普通文件的东西（压缩的、加密的、链接），谈好不会这样写。也可能是解开后重新打的包：请用原来的那个文件核对。",
  "sum-differs": "一个成员的校验和与它的内容不符。",
  "too-many": "里面的东西多得或大得不合常理。",
};

const faults: { readonly [Kind in VerifyFault["kind"]]: (fault: Extract<VerifyFault, { readonly kind: Kind }>) => string } = {
  "chain-broken": ({ device, sequence, because }) =>
    `设备 ${device} 的第 ${sequence} 条记录：${(chain[because.fault] as (fault: ChainFault) => string)(because)}`,
  "not-evidence": () => "这不是证据包。",
  "evidence-too-new": () => "这是更新版本的程序做的。",
  "archive-unsound": ({ because, member }) => `${member === null ? "" : `${member}：`}${archive[because]}`,
  "manifest-unreadable": () => "manifest.json 读不懂，被改过。",
  "member-changed": ({ member }) => `${member} 和清单上的指纹不同，被改过。`,
  "member-removed": ({ member }) => `清单上有 ${member}，包里没有，被拿走了。`,
  "member-added": ({ member }) => `包里有 ${member}，清单上没有，是后来加进来的。`,
  "member-renamed": ({ member, from }) => `${from} 被改名为 ${member}。`,
  "line-changed": ({ line }) => `journal.jsonl 第 ${line} 行不是设备写下的样子，被改过。`,
  "line-moved": ({ line }) => `journal.jsonl 第 ${line} 行不在它该在的位置，被调换过。`,
  "heads-differ": () => "清单上写的最后一条，和记录里的不同：清单或记录被改过。",
  "removal-unnamed": ({ device, sequence }) => `设备 ${device} 的第 ${sequence} 条：内容在不在，和清单说的不一样。`,
  "reading-differs": ({ member }) => `${member} 和记录里写的不一致：记录没有断，但给人看的这一份被改过。`,
  "original-removed": ({ member }) => `记录里登记过 ${member}，包里没有，清单也没有说明。`,
  "fingerprint-differs": ({ found }) =>
    `包里前后一致，但不是另外记下的那一个：现在的指纹是 ${found}。清单和内容被一起改过，或这是另一次做的包。`,
};

export const verify = {
  fault: (fault: VerifyFault): string => (faults[fault.kind] as (fault: VerifyFault) => string)(fault),
  done: {
    changed: "被改过",
    removed: "被拿走",
    reordered: "被调换",
    added: "被加进",
    inserted: "被插入",
    replayed: "被重复",
    truncated: "被截短",
    renamed: "被改名",
  } satisfies Record<Done, string>,
  failed: (done: string) => `核对没有通过：${done}。`,
  passed: "核对通过：里面的记录前后相接，没有发现改动。",
  forms: { package: "证据包", "case-file": "资料文件", journal: "记录文件", lines: "记录的文本" } satisfies Record<
    VerifiedFile["form"],
    string
  >,
  counts: (form: string, entries: number, files: number) => `${form}：${entries} 条记录，${files} 份原件。`,
  head: (device: string, sequence: number, id: string) => `最后一条 ${device}:${sequence}:${id}`,
  fingerprint: (fingerprint: string) => `包的指纹 ${fingerprint}`,
  removed: (count: number) => `有 ${count} 条去掉了内容，位置和指纹仍在，前后没有断。`,
  removedUnsaid: (count: number) => `其中 ${count} 条没有记录说明是什么时候、为什么去掉的。`,
  notedNothing: "没有给出另外记下的行，所以看不出后面有没有被截掉，也看不出整本有没有被重写。",
  notedHeads: (count: number) => `另外记下的 ${count} 行都还在里面：到那里为止没有被改过、截过。`,
  notedFingerprint: "包的指纹与另外记下的相同：包里一个字节也没有变。",
  passedUnread: "记录核对通过，前后相接；但给人看的 index.html 和 timeline.csv 没有核对，先不要信这两份。",
  notRewritten: "清单说这两份是别的版本做的，这里写不出同样的来比。谁都可以这样写：要么对包的指纹，要么用做包的那个版本再核对。",
  byFingerprintOnly: (names: readonly string[], more: number) =>
    `这些只有包的指纹能保证：${names.join("、")}${more === 0 ? "" : `，等另外 ${more} 份`}。`,
  cannot: "通过只说明记下之后没有被动过，不说明话是谁说的、时钟准不准、开头有没有漏记。",
};
