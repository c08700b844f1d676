/** The app on the home screen. */

export const webInstall = {
  title: "放到主屏幕",
  lead: "放到主屏幕以后，没有网络也能一点就开，浏览器也不容易清掉里面的内容。图标和名字别人看得到：上面写着“谈好”。",
  install: "放到主屏幕",
  apple:
    "在 Safari 里点“分享”按钮，选“添加到主屏幕”。主屏幕上的谈好和 Safari 里的各存各的：已经写了内容的，先存成文件，再到主屏幕的谈好里打开那个文件。",
  appleClears: "留在 Safari 里用的：大约七天没打开，Safari 可能会清掉内容。请常常存成文件。",
  byMenu: "打开浏览器的菜单，找“添加到主屏幕”或“安装应用”。没有这一项，就收藏这个网址。",
};
