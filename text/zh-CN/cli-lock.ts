/** What the command line says about the passphrase before a journal. */

type Folder = { folder: string };

export const cliLock = {
  lock: {
    ask: (folder: string): string => `${folder} 的口令：`,
    askNew: (folder: string): string => `给 ${folder} 设的新口令：`,
    askAgain: "再输一遍：",
    set: (folder: string): string =>
      `已上锁。${folder}/journal.tanhao 里的记录从现在起要有口令才能读。\n` +
      `没有锁住的：${folder}/case.yaml 和 ${folder}/files/ 仍然谁都能打开。要把整个案件锁成一个文件，用 tanhao backup。\n` +
      "口令忘了，没有别的办法打开。上锁以前复制到别处的文件不会跟着上锁。",
    changed: (folder: string): string =>
      `口令已更换，旧口令打不开 ${folder} 的记录了。换口令以前复制到别处的 journal.tanhao，旧口令仍然打得开。`,
    removed: (folder: string): string => `已取消口令，${folder}/journal.tanhao 里的记录现在不用口令就能读。`,
  },
};

export const cliLockHelp = {
  summaries: {
    "lock set": "给案件的记录设口令",
    "lock change": "更换口令",
    "lock remove": "取消口令",
  },
  details: {
    "lock set":
      "给 journal.tanhao 里的记录设口令（Argon2id、AES-256-GCM），中途断电也只会是没设或已设。口令在终端里问两遍，或用 --password-file 给出。只锁记录：case.yaml 和 files/ 仍是明文；要锁整个案件，用 tanhao backup。口令忘了没有别的办法打开。",
    "lock change": "先问现在的口令，再问两遍新的；也可以用 --password-file 和 --new-password-file 给出。记录不用重写。",
    "lock remove": "问现在的口令，然后把记录写回不用口令的样子。",
  },
  options: {
    "new-password-file": "里面第一行是新口令的文件",
    "case-password-file": "里面第一行是案件口令的文件；案件没有上锁时不用写",
  },
};

export const cliLockFailure = {
  "case-locked": (at: Folder & { option: string }) =>
    `${at.folder} 的记录上了锁，需要口令，但这里没有终端可以问。请在终端里运行，或把口令存成一个文件，用 --${at.option} 指定。`,
  "case-passphrase-wrong": (at: Folder) =>
    `口令不对，${at.folder} 的记录没有打开，也没有改动。留意大小写和空格，再试一次；试多少次都不会删东西。`,
  "case-lock-absent": (at: Folder) => `${at.folder} 的记录没有设口令，什么也没有改。要设口令，用 tanhao lock set ${at.folder}。`,
  "case-lock-present": (at: Folder) => `${at.folder} 的记录已经有口令了，什么也没有改。要换口令，用 tanhao lock change ${at.folder}。`,
  "case-lock-damaged": (at: Folder) =>
    `${at.folder}/journal.tanhao 里存口令锁的那一处损坏了，口令对也打不开。记录没有改动：先把文件原样复制一份，再从备份恢复（tanhao restore）。`,
  "case-lock-too-new": (at: Folder) => `${at.folder} 的口令锁是更新版本的程序设的，没有打开，也没有改动。请先更新再试。`,
};
