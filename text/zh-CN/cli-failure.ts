/** One sentence or two for each kind of bad input at the command line: what is wrong, why, what to do now. */

type Path = { path: string };

export const cliFailure = {
  "unknown-command": (at: { command: string; nearest: string | null }) =>
    `没有“${at.command}”这个命令。${at.nearest ? `你是不是想用：tanhao ${at.nearest}？` : "运行 tanhao help 可以看到全部命令。"}`,
  "unknown-option": (at: { option: string; command: string; nearest: string | null }) =>
    `${at.command ? `命令 ${at.command} ` : ""}没有选项 --${at.option}。${at.nearest ? `你是不是想写 --${at.nearest}？` : ""}可用的选项见 tanhao help${at.command ? ` ${at.command}` : ""}。`,
  "option-without-value": (at: { option: string; value: string }) =>
    `选项 --${at.option} 后面缺少内容。请写成 --${at.option} ${at.value}。`,
  "option-with-value": (at: { option: string; text: string }) =>
    `选项 --${at.option} 是开关，后面不带内容，却写了“${at.text}”。请只写 --${at.option}。`,
  "option-twice": (at: { option: string }) => `选项 --${at.option} 写了两次，不知道该用哪一个。请只写一次。`,
  "option-needed": (at: { option: string; value: string; command: string }) =>
    `命令 ${at.command} 需要 --${at.option} ${at.value}，但没有写。补上后再运行；说明见 tanhao help ${at.command}。`,
  "argument-missing": (at: { argument: string; command: string }) =>
    `命令 ${at.command} 后面缺少 ${at.argument}。写法见 tanhao help ${at.command}。`,
  "argument-surplus": (at: { text: string; command: string }) =>
    `命令 ${at.command} 后面多了“${at.text}”，不知道它是什么。路径里有空格时请加引号；写法见 tanhao help ${at.command}。`,
  "bad-day": (at: { option: string; text: string; impossible: boolean }) =>
    at.impossible
      ? `--${at.option} 写的“${at.text}”在日历上不存在。请改成存在的日期，例如 2026-11-24。`
      : `--${at.option} 写的“${at.text}”不是日期。请写成年-月-日，例如 2026-11-24。`,
  "bad-time": (at: { option: string; text: string; why: "not-a-time" | "no-such-day" | "no-such-hour" }) =>
    at.why === "not-a-time"
      ? `--${at.option} 写的“${at.text}”不是时间。请写成 2026-11-24T10:30，按中国时间。`
      : at.why === "no-such-day"
        ? `--${at.option} 写的“${at.text}”，那一天在日历上不存在。请改正后再试。`
        : `--${at.option} 写的“${at.text}”，钟点不对。请写 00:00 到 23:59。`,
  "bad-choice": (at: { option: string; text: string; choices: readonly string[] }) =>
    `--${at.option} 不能是“${at.text}”。可以写：${at.choices.join("、")}。`,
  "bad-number": (at: { option: string; text: string; least: number; most: number }) =>
    `--${at.option} 写的“${at.text}”不行，需要 ${at.least} 到 ${at.most} 之间的整数。`,
  "nothing-said": (at: { command: string }) => `没有话可读。请把一句话写在 ${at.command} 后面，或者从标准输入给出，每行一句。`,
  "no-conversation": (at: Path) =>
    `${at.path} 里看不出谁在说话，所以没有读。请让每一句前面有名字，例如“A：”（对方）和“B：”（你），再试一次。`,
  "nothing-rehearsed": () => "没有可演练的话。请在终端里直接运行，或者从标准输入每行给一句，或者用 --script 指定一个文件。",
  "stdin-not-utf8": () => "标准输入不是 UTF-8 文字，读出来会是乱码，所以没有读。请把内容另存为 UTF-8 后再试。",
  "password-needed": (at: Path) =>
    `${at.path} 加了密码，什么也没有导入。密码在支付宝的消息或微信的服务通知里，一般是六位数字。在终端里运行会直接询问；在脚本里请把密码存成一个文件，用 --password-file 指定。`,
  "port-in-use": (at: { port: number }) =>
    `端口 ${at.port} 已被别的程序占用，网页版没有启动。请关掉那个程序，或换一个端口：tanhao serve --port ${at.port + 1}。`,
  "port-forbidden": (at: { port: number }) => `系统不允许使用端口 ${at.port}，网页版没有启动。请换一个 1024 以上的端口，例如 --port 4173。`,
  "web-app-not-built": (at: Path) => `网页版还没有构建：找不到 ${at.path}。请先在项目目录运行 npm start 或 npm run build。`,

  "path-missing": (at: Path) => `找不到 ${at.path}。请检查路径有没有写错。`,
  "not-a-folder": (at: Path) => `${at.path} 是文件，不是文件夹。这里需要放着 case.yaml 的案件文件夹。`,
  "not-a-file": (at: Path) => `${at.path} 是文件夹，不是文件。请给出具体的文件。`,
  "path-unreadable": (at: { path: string; because: string }) => `打不开 ${at.path}：系统返回 ${at.because}。请检查文件的读取权限。`,
  "case-file-missing": (at: { folder: string }) =>
    `${at.folder} 里没有 case.yaml，不是案件文件夹。请给出放着 case.yaml 的文件夹；写法见 examples 里的例子。`,
  "case-file-invalid": (at: { path: string; sentences: readonly string[] }) =>
    [`${at.path} 有 ${at.sentences.length} 处需要改，改好之前没有做任何计算：`, ...at.sentences.map((sentence) => `  ${sentence}`)].join(
      "\n",
    ),
  "journal-unreadable": (at: { path: string; because: string }) =>
    `打不开记录文件 ${at.path}：${at.because}。文件没有被改动；请从备份或导出的文件恢复一份再试。`,

  "cost-empty": () => "标准输入里没有内容。请给出 CSV，第一行是表头，例如：\n  day,amount\n  2025-01-01,10000.00\n  2026-01-01,-11000.00",
  "cost-header": (at: { line: number; text: string }) =>
    `第 ${at.line} 行“${at.text}”不是认识的表头。请写 day,amount、period,amount 或 years,amount；多张表之间空一行。`,
  "cost-columns": (at: { line: number; found: number }) =>
    `第 ${at.line} 行有 ${at.found} 列，需要正好两列：时间和金额。金额带千分位逗号时请加引号或去掉逗号。`,
  "cost-day": (at: { line: number; text: string; impossible: boolean }) =>
    at.impossible
      ? `第 ${at.line} 行的日期“${at.text}”在日历上不存在。请改正后再试。`
      : `第 ${at.line} 行的“${at.text}”不是日期。请写成年-月-日，例如 2025-01-01。`,
  "cost-time": (at: { line: number; text: string; timing: string }) =>
    `第 ${at.line} 行的“${at.text}”不是${at.timing === "periods" ? "期数" : "年数"}。请写不小于 0 的数字，例如 0、1 或 0.5。`,
  "cost-amount": (at: { line: number; text: string }) =>
    `第 ${at.line} 行的金额“${at.text}”读不懂。请写以元为单位的数字，收到为正、付出为负，例如 10000.00 或 -888.49。`,
  "cost-periods-unknown": (at: { line: number }) =>
    `第 ${at.line} 行的表按期数列出，但不知道一年有几期，算不出年化成本。请加上 --periods-per-year，例如按月还写 --periods-per-year 12。`,
  "cost-no-rows": (at: { line: number }) => `第 ${at.line} 行的表头下面没有任何一行。请把收付写在表头下面。`,

  "conduct-empty": () =>
    '标准输入里没有内容，没有核对。请每行给出一条 JSON，例如：{ "at": "2026-11-24T22:05", "channel": "电话", "called": "本人", "words": "…" }',
  "conduct-not-json": (at: { line: number }) =>
    `第 ${at.line} 行不是一条 JSON，没有核对。请写成 { "at": "2026-11-24T22:05", "channel": "电话", "called": "本人", "words": "…" }，一行一条。`,
  "conduct-unknown-key": (at: { line: number; key: string; nearest: string | null }) =>
    `第 ${at.line} 行有不认识的“${at.key}”。${at.nearest ? `你是不是想写 ${at.nearest}？` : "能写的有 at、channel、called、words、answered、agreed、number、lender。"}`,
  "conduct-missing": (at: { line: number; key: string }) =>
    `第 ${at.line} 行缺少 ${at.key}，没有核对。at 是时间，channel 是怎么联系的，called 是联系了谁，三样都要有。`,
  "conduct-not-text": (at: { line: number; key: string }) => `第 ${at.line} 行的 ${at.key} 要写成文字，用双引号括起来。`,
  "conduct-not-yes-no": (at: { line: number; key: string }) => `第 ${at.line} 行的 ${at.key} 只能写 true 或 false，不加引号。`,
  "conduct-time": (at: { line: number; text: string; why: "not-a-time" | "no-such-day" | "no-such-hour" }) =>
    at.why === "not-a-time"
      ? `第 ${at.line} 行的时间“${at.text}”读不懂。请写成年-月-日T时:分，例如 2026-11-24T22:05。`
      : `第 ${at.line} 行的时间“${at.text}”不存在：${at.why === "no-such-day" ? "日历上没有这一天" : "一天里没有这个时刻"}。请改正后再试。`,
  "conduct-called": (at: { line: number; text: string }) =>
    `第 ${at.line} 行的 called 写的“${at.text}”看不出是谁。请写身份而不是名字或号码，例如 本人、母亲、同事、单位、紧急联系人、村委会、邻居。`,
  "conduct-channel": (at: { line: number; text: string }) =>
    `第 ${at.line} 行的 channel 写的“${at.text}”看不出是怎么联系的。请写 电话、短信、微信、邮件、信函、上门、朋友圈 或 其他。`,
  "conduct-lender": (at: { line: number; text: string; known: readonly string[] }) =>
    `第 ${at.line} 行的 lender 不能是“${at.text}”。可以写：${at.known.join("、")}。`,

  "file-not-read": (at: { path: string; sentence: string }) => `${at.path}：${at.sentence}`,
  "map-not-text": (at: Path) => `列对应表 ${at.path} 不是 UTF-8 文字，什么也没有导入。请用编辑器另存为 UTF-8 的 JSON 文件再试。`,
  "map-invalid": (at: { path: string; sentences: readonly string[] }) =>
    [`列对应表 ${at.path} 有 ${at.sentences.length} 处需要改，什么也没有导入：`, ...at.sentences.map((sentence) => `  ${sentence}`)].join(
      "\n",
    ),

  "log-empty": () =>
    '标准输入里没有内容，没有记录。请给出一条 JSON，例如：{ "at": "2026-11-24T10:20", "channel": "phone", "debt": "d1", "note": "…" }',
  "log-not-json": (at: { because: string }) => `标准输入不是合法的 JSON（${at.because}），没有记录。请改正后再试。`,
  "log-invalid": (at: { sentences: readonly string[] }) =>
    [`这条记录有 ${at.sentences.length} 处需要改，没有记录：`, ...at.sentences.map((sentence) => `  ${sentence}`)].join("\n"),
  "log-in-future": (at: { at: string; today: string }) =>
    `at 写的 ${at.at} 在今天（${at.today}）之后，还没有发生的沟通不能记录。请核对日期；要指定今天，用 --on。`,
  "log-file-missing": (at: { path: string; folder: string }) =>
    `案件文件夹 ${at.folder} 和现在的位置都找不到文件 ${at.path}，没有记录。请写对路径；案件外的文件会复制进 files。`,
  "proof-refused": (at: { path: string; because: "empty" | "unknown" | "too-large" }) =>
    ({
      empty: `${at.path} 是空文件，没有记录。请换一份。`,
      unknown: `${at.path} 不是图片、录音、PDF 或文字，没有记录。请截图，或导出成 PDF 再试。`,
      "too-large": `${at.path} 超过 50 MB，没有记录。请剪短或压缩后再试，原件另外留好。`,
    })[at.because],
  "speakers-untold": (at: { names: readonly string[] }) =>
    `分不清 ${at.names.join("、")} 哪个是你，没有记录。用 --me 名字 说一声，别的名字就是对方。`,
  "speaker-unknown": (at: { name: string; known: readonly string[] }) =>
    `对话里没有叫“${at.name}”的人，没有记录。里面有：${at.known.join("、")}。`,

  "terms-empty": () =>
    '标准输入里没有内容，没有核对。请给出一条 JSON，没说的就不写，例如：{ "totalFen": 600000, "instalments": { "fen": 50000, "months": 12, "first": "2026-12-20" }, "payee": { "account": "in-app" } }',
  "terms-not-json": (at: { because: string }) => `标准输入不是合法的 JSON（${at.because}），没有核对。请改正后再试。`,
  "terms-invalid": (at: { sentences: readonly string[] }) =>
    [`这些条件有 ${at.sentences.length} 处需要改，没有核对：`, ...at.sentences.map((sentence) => `  ${sentence}`)].join("\n"),

  "not-kept": (at: { because: string }) => `没有记录：${at.because}。请处理后再试一次。`,

  "debt-unknown": (at: { debt: string; known: readonly string[] }) =>
    at.known.length > 0
      ? `这个案件里没有编号为“${at.debt}”的债务。现有：${at.known.join("、")}。`
      : `这个案件里没有编号为“${at.debt}”的债务：case.yaml 里还没有写任何债务。`,
  "parameter-unknown": (at: { id: string; nearest: string | null }) =>
    `法规库里没有“${at.id}”。${at.nearest ? `你是不是想看：tanhao law show ${at.nearest}？` : "全部编号见 tanhao law list。"}`,
  "letter-not-now": (at: { name: string; because: readonly string[] }) =>
    `现在不适合写“${at.name}”：${at.because.join("")}没有写任何文件。`,
  "template-unknown": (at: { name: string; nearest: string | null }) =>
    `没有叫“${at.name}”的信。${at.nearest === null ? "" : `你是不是想写 ${at.nearest}？`}都有哪些，见 tanhao letter list。`,
  "out-exists": (at: Path) => `${at.path} 已经存在，为免覆盖你的东西，什么也没有写。请换一个名字（--out），或先把它移走。`,
  "out-inside-file": (at: Path) => `写不到 ${at.path}：它的上级不是文件夹。请换一个位置（--out）。`,
  "out-ending": (at: { path: string; endings: readonly string[] }) =>
    `不知道 ${at.path} 要写成哪种格式。文件名请以 ${at.endings.join("、")} 结尾。`,
  "write-failed": (at: { path: string; because: string }) =>
    `写不到 ${at.path}：系统返回 ${at.because}。没有留下写了一半的东西；请检查权限和剩余空间。`,
  "characters-not-in-font": (at: { characters: readonly string[] }) =>
    `字体里没有这些字的字形：${at.characters.join(" ")}。为免材料上出现空白，没有写 PDF。请核对这些字，或改写成 DOCX、TXT。`,
};
