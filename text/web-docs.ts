/** The few words around the documents, which are pages without any script; each page speaks the language it is written in. */

export const webDocs = {
  "zh-CN": {
    app: "谈好",
    all: "全部文档",
    table: (number: number): string => `第 ${number} 块：表格，可以左右滑动`,
    code: (number: number): string => `第 ${number} 块：样例，可以左右滑动`,
  },
  en: {
    app: "Tanhao",
    all: "All documents",
    table: (number: number): string => `Part ${number}: a table, scrolls sideways`,
    code: (number: number): string => `Part ${number}: a sample, scrolls sideways`,
  },
};
