/** The few words around the documents, which are pages without any script; each page speaks the language it is written in. */

export const webDocs = {
  "zh-CN": { app: "谈好", all: "全部文档", table: "表格，可以左右滑动", code: "样例，可以左右滑动" },
  en: { app: "Tanhao", all: "All documents", table: "Table, scrolls sideways", code: "Sample, scrolls sideways" },
};
