/** What is fetched ahead for use without a network. */

export const webOffline = {
  title: "离线要用的部分",
  lead: "没有网络时也要用的，先下载到这台设备上。下载只从本站取，用多少流量写在每一项下面。",
  link: "先下载，没网也能用",
  withApp: "本来就有的",
  withAppHere: "算账、法律、现场怎么说、练一练、写信（PDF 和 Word）已经在这台设备上，没有网络也能用。",
  withAppNotHere: "算账、法律、现场怎么说、练一练、写信（PDF 和 Word）会跟着本站自动存下来。现在还没存完：有网络时让这个页面多开一会儿。",
  parts: {
    picture: { name: "读图片里的字", why: "读截图、拍下来的合同和账单。" },
    pdf: { name: "读 PDF", why: "读银行和平台给的 PDF 账单、合同。" },
    bound: { name: "核对方案", why: "算一算无论怎么排，最少要还多少。" },
  },
  size: (size: string): string => `约 ${size}`,
  here: "已下载",
  notHere: "未下载",
  fetch: (name: string): string => `下载“${name}”`,
  forget: (name: string): string => `删掉“${name}”`,
  fetchAll: (size: string): string => `全部下载（约 ${size}）`,
  loading: (name: string, done: string, of: string): string => `正在下载“${name}”：${done} / ${of}`,
  stop: "停下",
  done: (name: string): string => `“${name}”已经在这台设备上，没有网络也能用。`,
  forgotten: (name: string): string => `“${name}”已删掉。再用的时候会重新下载。`,
  room: (left: string): string => `浏览器还给本站留了约 ${left}。`,
  failures: {
    "no-room": "放不下：浏览器给本站的空间不够。先删掉手机里不用的东西，再试一次。你记下的内容没有变。",
    "not-fetched": "没下载成：网络断了，或者只传来一部分。已经下载的部分留着，有网络时再点一次。",
    "not-kept": "下载了，但是这个浏览器不肯存（比如无痕模式）。换成普通窗口，或者换一个浏览器再试。",
    stopped: "停下了。已经下载的部分留着，下次接着下。",
  },
  notListed: "现在看不到有哪些部分：没有网络，而且清单还没存下来。有网络时再打开这一页。",
};
