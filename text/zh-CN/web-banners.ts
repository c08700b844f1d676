/** What stands above a page when something is to be known: the example, a browser that keeps nothing, an address that is not secure, a new version. */

export const webBanners = {
  otherBanner: "正在看别人的备份：只看，不能改，不会存在这台设备上。页面上的“我”和“你”，说的都是 TA。",
  otherNotes: "写说明、结束",
  exampleBanner: "示例：人和机构都是编的。",
  exampleLeave: "退出示例",
  missing:
    "这个浏览器里原来存着你的资料，现在找不到了：可能是浏览器出了错，也可能被清理过。做过备份的，可以从备份接着用；存过文件的，到“设置”里打开。都没有也别慌：欠多少、哪天到期，App、合同和短信里都还查得到，可以再填一遍。",
  missingRestore: "打开我的备份",
  missingSeen: "知道了",
  offlineReady: "可以离线使用了：没有网络也能打开。",
  updateReady: "有新版本。更新会重新打开这一页；写到一半的内容会留着。",
  updateNow: "现在更新",
  updateLater: "以后再说",
  exampleEnds: "示例会退出，在示例里写的不会留下。",
  /** What a reload takes away, said after the sentence on the new version. */
  halfDone: {
    work: "有一件事正在做，请等它做完再重新打开。",
    file: "选好的文件要重新选一次，对它勾选过的也要重新勾。",
    passphrase: "输到一半的口令要重新输入。",
    unkept: "但这台设备存不下这里写到一半的内容：请先保存，或抄到别处。",
    helping: "打开的别人的备份和还没存成文件的说明不会留着，请先存好。",
  },
  both: (sentences: readonly string[]): string => sentences.join(""),
  replaced: "另一个窗口已经换成新版本。这一页也请重新打开；写到一半的内容会留着。",
  replacedHalfDone: "另一个窗口已经换成新版本。忙完这里以后，请重新打开这一页；写到一半的内容会留着。",
  reopen: "重新打开",
  newDay: (day: string): string => `现在是${day}了，这一页的日期和金额已经跟着换成今天的。`,
  clock: {
    behindEntry: (today: string, entry: string): string =>
      `这台设备显示今天是${today}，可最近一条记录写于${entry}。请先核对设备的日期和时间，不然期限和金额会算错。`,
    behindLaw: (today: string, checked: string): string =>
      `这台设备显示今天是${today}，比法规内容的核对日期（${checked}）还早。请先核对设备的日期和时间，不然期限和金额会算错。`,
    farAhead: (today: string, checked: string): string =>
      `这台设备显示今天是${today}，法规内容却是${checked}核对的。如果设备日期不对，请先改过来；如果没错，请联网换成新版本再用。`,
  },
  draftElsewhere: "另一个窗口也在写这份内容，这里已换成最新的。",
  draftDoneElsewhere: "另一个窗口刚处理完这份内容。这里不用再存一次。",
  draftNotKept: "写到一半的内容存不进这台设备了（空间不够）。请先保存，再清出一些空间。",
  mayBeCleared: "手机或电脑空间紧张时，浏览器可能会清掉这里。稍后到“设置”里存成文件。",
  erasedElsewhere: "另一个窗口里已经全部删除。",
  roomShort: (left: string): string =>
    `这台设备留给这里的空间只剩约 ${left}。先清出一些空间，再添加新的附件；也可以现在到“设置”里存成文件。`,
  room: (used: string, left: string): string => `已用约 ${used}。浏览器自己说还能给约 ${left}；设备真的快满时，会少于这个数。`,
  size: (bytes: number): string =>
    bytes < 1_000_000_000 ? `${Math.ceil(bytes / 1_000_000)} MB` : `${Math.floor(bytes / 1_000_000_000)} GB`,
  storage: {
    full: "这台设备的存储空间满了，所以没有存下来。先删掉一些不用的照片或应用，再点一次保存；已经存过的内容都还在。",
    denied: "这个浏览器不让本页保存资料（常见于无痕模式，或微信、QQ 里直接打开）。请用手机自带浏览器打开同一个地址，并关掉无痕模式。",
    locked: "另一个窗口正在使用这份资料。关掉其他打开谈好的窗口，再试一次。",
    corrupt: "这台设备上存的资料读不出来。先不要删除任何东西；如果存过资料文件，可以到“设置”里全部删除，再打开那个文件。",
    tooNew: "这份资料是更新版本的谈好写的。请联网刷新一次，用新版本打开。",
    closed: "浏览器或另一个窗口把这份资料关上了，现在存不进去。先到“设置”里存成文件，再重新打开本页。",
    sealed: "这份资料上了锁，要先输入口令。请重新打开本页。",
    relocked: "另一个窗口刚刚设置、更改或取消了口令，这一次没有存下来。请重新打开本页，需要时输入口令，再做一次。",
    readOnly: "这是别人的备份，只能看，所以没有存下来。有话要说，到“帮别人看”里写说明。",
    failed: "保存时出了意外，没有存下来。请再试一次；如果还不行，先到“设置”里存成文件，再重新打开本页。",
  },
  withoutStorageGoOn: "可以照常用，但关掉页面内容就没有了。关掉之前，到“设置”里存成文件；下次打开那个文件，就能接着用。",
  insecure:
    "这个地址不是 https 开头的安全连接，浏览器不允许离线使用。请用 https 地址打开；也可以在自己的电脑上运行谈好，从 127.0.0.1 打开。",
  lacking: (names: string): string => `这个浏览器缺少：${names}。请更新浏览器，或换用 Chrome、Edge、Firefox 的新版本。`,
};
