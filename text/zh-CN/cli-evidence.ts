/** What the command line says about making and checking a package of evidence. */

export const cliEvidence = {
  evidence: {
    written: (out: string, entries: number, files: number) => `已写好 ${out}：${entries} 条记录，${files} 份原件。`,
    note: "把下面几行抄到别处（发给信得过的人，或写进交出去的信里），以后凭它核对：",
    fingerprint: (fingerprint: string) => `包的指纹 ${fingerprint}`,
    removed: (count: number) => `有 ${count} 条记录只留了位置，没有内容；每一条的原因写在目录里。`,
    absent: (count: number) => `有 ${count} 份原件没有放进去，目录里写明了原因。`,
    leftOut: (paths: readonly string[]) => `文件名不能通用，没有放进去：${paths.join("、")}。改名后再做一次。`,
    replaced: (characters: string) => `index.pdf 里用编号代替了字体没有的字：${characters}。index.html 里是原样。`,
    lookFirst: "人名和地址程序认不出来。交出去之前自己看一遍 index.html；要去掉哪条，用 --without 写它的 id。",
    notSealed: "这个文件没有加密，谁拿到都能看。",
  },
};

export const cliEvidenceHelp = {
  options: {
    redacted: "遮盖版：不放原件、个人情况和含证件号、卡号、手机号的记录内容",
    without: "不放内容的记录，写 id（或开头至少 8 位），用逗号隔开",
    head: "另外记下的一行；可以写多次",
    fingerprint: "另外记下的包的指纹",
  },
  summaries: {
    evidence: "把沟通记录做成别人能核对的证据包（ZIP）",
    verify: "核对证据包、案件文件或记录有没有被动过",
  },
  details: {
    evidence:
      "读案件文件夹，写一个 ZIP：index.html 和 index.pdf 给人看，timeline.csv 是时间线，journal.jsonl 是带指纹的全部记录，files 里是原件，SHA256SUMS 可以用 sha256sum -c 核对。--debt 只放一笔债：别的记录只留位置。--redacted 做遮盖版。同一个案件同一天做出来的字节相同。默认中文，--lang en 写英文。",
    verify:
      "只凭这一个文件核对：记录前后相接，原件没有换过，目录和时间线由记录重写一遍来比。能核对证据包、.tanhao 案件文件、journal.tanhao 和 journal.jsonl。加上另外记下的 --head 和 --fingerprint，才能看出截短和整本重写。通过时退出码为 0；没有通过为 1，并指出第一处。",
  },
};

export const cliEvidenceFailure = {
  "not-evidence": (at: { path: string }) =>
    `${at.path} 不是能核对的文件，没有核对。能核对的有：证据包（.zip）、没有加密的案件文件（.tanhao）、journal.tanhao 和 journal.jsonl。加密的备份请先用 tanhao restore 恢复。`,
  "evidence-too-new": (at: { path: string }) => `${at.path} 是更新版本的谈好做的，这一版不会核对。请更新程序再试。`,
  "fingerprint-of-package": (at: { path: string }) => `${at.path} 不是证据包，没有包的指纹，没有核对。请去掉 --fingerprint，改用 --head。`,
  "bad-head": (at: { text: string }) => `--head 写的“${at.text}”不是记下的那种行，没有核对。它的样子是 设备:序号:64 位的 id，请原样抄写。`,
  "bad-fingerprint": (at: { text: string }) =>
    `--fingerprint 写的“${at.text}”不是指纹，没有核对。它是 64 位的数字和小写字母 a 到 f，请原样抄写。`,
  "entry-unknown": (at: { entry: string }) =>
    `没有唯一一条记录的 id 以“${at.entry}”开头，没有写任何文件。id 至少写 8 位；tanhao log list --json 能看到。`,
  "chain-refused": (at: { folder: string; device: string; sequence: number }) =>
    `案件 ${at.folder} 的记录断了（设备 ${at.device} 的第 ${at.sequence} 条），做不成证据，没有写任何文件。请从备份恢复一份再试。`,
};
