/** What the command line says about backups and about the notes of a helper. */

interface Amount {
  readonly entries: number;
  readonly files: number;
}

export const cliBackup = {
  backup: {
    ask: (out: string) => `给 ${out} 设一个口令（不会显示）：`,
    askAgain: "再输一次：",
    askToOpen: (path: string) => `${path} 的口令（不会显示）：`,
    written: (out: string, { entries, files }: Amount) => `已写好加密备份 ${out}：记录 ${entries} 条，原始文件 ${files} 份。`,
    leftOut: (paths: readonly string[]) => `没有放进去、备份里写明了的：${paths.join("、")}`,
    remember: "忘了口令就打不开，谈好和任何人都没有第二个办法。口令和备份请分开放。",
    restored: (out: string, made: string, { entries, files }: Amount) =>
      `已恢复到 ${out}（${made} 做的备份）：记录 ${entries} 条，原始文件 ${files} 份，逐条核对过。`,
    restoredWithout: (paths: readonly string[]) => `做备份时没有放进去的原始文件：${paths.join("、")}`,
    restoredChanged: (paths: readonly string[]) =>
      `这些原始文件和登记时的不同，照做备份那天的样子恢复了：${paths.join("、")}。登记时的那一份不在备份里；要作证据，请找回原来的文件。`,
    restoredOpen: "恢复出来的文件夹没有加密，请放在安全的地方。",
    /** Why a backup was not opened, after the path. */
    refused: {
      "not-a-backup": () => "不是谈好的加密备份（.tanhao-backup），没有打开。没有加密的 .tanhao 文件请用网页版打开。",
      "backup-version": (at: { found: number; known: number }) =>
        at.found > at.known
          ? "是更新版本的谈好写的，没有打开。请先更新再试。"
          : `里面的版本号 ${at.found} 不存在，文件可能损坏，没有打开。`,
      "backup-cut-off": () => "不完整，可能没有下载完或没有复制完，没有打开。请重新传一次。",
      "backup-changed": (at: { piece: number; pieces: number }) =>
        `损坏或被改过（共 ${at.pieces} 块，第 ${at.piece} 块对不上），没有打开。请用另一份备份。`,
      "backup-unsound": (at: { member: string | null }) =>
        `里面的内容不合规矩${at.member === null ? "" : `（${at.member}）`}，没有打开。请确认它是谈好做的备份。`,
      "passphrase-wrong": () => "口令不对，或者文件开头被改过，没有打开。输错多少次都不会损坏它。",
      "key-box-damaged": () => "放钥匙的部分损坏了，没有打开。请用另一份备份。",
      "key-box-too-new": () => "是更新版本的谈好写的，没有打开。请先更新再试。",
      "stretch-refused": () => "要求的内存不合常理，没有打开。请确认它是谈好做的备份。",
      "facts-refused": () => "里面的 case.yaml 读不懂，没有打开。请用另一份备份。",
      "entry-refused": (at: { line: number }) => `里面的第 ${at.line} 条记录读不懂，没有打开。请用另一份备份。`,
      "journal-refused": () => "里面的记录前后接不上，没有打开。请用另一份备份。",
    },
  },
  notes: {
    from: (name: string) => `来自：${name}（名字是写的人自己填的）`,
    fingerprint: (digits: string) => `指纹：${digits}`,
    compare: "签名有效：从签名到现在一个字没有变。是不是这个人，请打电话核对指纹。",
    whole: "整个案件",
    head: (debt: string, until: string | null) => (until === null ? debt : `${debt}，${until} 之前`),
    taken: (added: number, known: number) =>
      `收进记录 ${added} 条${known === 0 ? "" : `，另有 ${known} 条早就在了`}。它们一直记在写的人名下。`,
    otherCase: "注意：写的人看的好像不是这个案件的备份。",
    none: "还没有收进来的说明。",
    fault: {
      "content-changed": "内容被改过",
      "header-changed": "时间或来源被改过",
      "removed-before": "它前面少了一条",
      replayed: "同一条放了两次",
      reordered: "次序被换过",
      inserted: "插进了另一条",
      "previous-differs": "和前一条接不上",
      "order-reversed": "先后不对",
      "anchor-missing": "后面的被删掉了",
    },
    refused: {
      "not-notes": () => "不是谈好的说明文件（.tanhao-notes），没有打开。",
      "notes-too-new": () => "是更新版本的谈好写的，没有打开。请先更新再试。",
      "signature-wrong": () => "签名对不上：名字、钥匙或内容在签名之后变了。没有收进来，请对方重新发一份。",
      "chain-broken": (at: { sequence: number; fault: string }) =>
        `第 ${at.sequence} 条对不上（${at.fault}），没有收进来。请对方重新发一份。`,
      "note-foreign": (at: { line: number }) => `第 ${at.line} 条不是说明，或者不是同一个人写的，没有收进来。`,
    },
  },
};

export const cliBackupHelp = {
  summaries: {
    backup: "把整个案件存成一个加密的文件",
    restore: "从加密备份恢复出一个新的案件文件夹",
    "notes show": "看帮手写回来的说明，核对签名",
    "notes take": "把帮手的说明收进记录",
    "notes list": "列出收进来的说明",
  },
  details: {
    backup:
      "把 case.yaml、全部记录和 files/ 里的原始文件写进一个文件，用口令加密（Argon2id、AES-256-GCM）。口令在终端里问两遍，或用 --password-file 给出。--without-files 不放原始文件，记录照样完整、能核对，适合给帮手看。网页版能打开同一个文件。",
    restore:
      "先整个读完、核对记录和每个文件的哈希，再写出新的文件夹；中途停下什么也不留下。--out 要写一个还没有的文件夹。帮别人看案件不用恢复：在网页版里选“打开别人的备份”，只看不改。",
    "notes show": "说明文件（.tanhao-notes）由帮手在网页版里写好、签名。这里只看，不收进来。",
    "notes take": "签名有效、每条都对得上才收；收进来的一直记在写的人名下，重复收不会多出来。",
    "notes list": "按先后列出收进来的说明，写明是谁写的。",
  },
  options: { "without-files": "不放原始文件，备份里写明没有放哪些" },
};

export const cliBackupFailure = {
  "passphrase-needed": () => "需要口令，但这里没有终端可以问。请在终端里运行，或把口令存成一个文件，用 --password-file 指定。",
  "password-not-text": (at: { path: string }) =>
    `口令文件 ${at.path} 不是 UTF-8 文字，换一台机器就可能读成别的口令，所以没有用。请用编辑器另存为 UTF-8 再试。`,
  "passphrases-differ": () => "两次输入的口令不一样，什么也没有写。请再运行一次。",
  "passphrase-short": (at: { least: number }) => `口令太短，什么也没有写。请至少用 ${at.least} 个字，例如四个不相干的词。`,
  "member-moved": (at: { member: string }) => `${at.member} 在备份时变了，没有写备份。请等它写完再试。`,
  "backup-not-opened": (at: { path: string; because: string }) => `${at.path} ${at.because}`,
  "notes-not-opened": (at: { path: string; because: string }) => `${at.path} ${at.because}`,
  "notes-from-future": (at: { at: string }) => `里面有一条的时间是 ${at.at}，比现在晚太多，没有收进来。请对方把手机时间调准，再存一份。`,
  "notes-not-taken": (at: { because: string }) => `没有收进来：${at.because}。`,
};
