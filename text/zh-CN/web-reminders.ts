/** Reminders of this device: what they say, what they cannot do, and how they are tried. */

export const webReminders = {
  title: "通知提醒",
  lead: "谈好开着的时候，有当天要办的事，每天最多通知一次。通知里只写“打开谈好，看今天的一步”，锁屏上看到的也只有这一句。",
  limits: "谈好关掉以后，浏览器不会替它提醒。怕漏掉，把日子存进手机日历。",
  on: "开着的时候通知我",
  test: "发一条试试",
  tested: "发出去了。没看到的话，看看手机的通知设置。",
  failed: "这台设备没有让它发出去。用日历文件更可靠。",
  unsupported: "这个浏览器不能发通知。请用日历文件。",
  denied: "浏览器挡住了通知。想用的话，到浏览器的网站设置里允许，再回来打开。",
};
