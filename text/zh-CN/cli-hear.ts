/** What the command line says about an utterance of the other side. The sheets of the classes and the sentences to say stand in talk/. */

export const cliHear = {
  hear: {
    summary: "听懂对方的一句话：是什么、什么意思、下一句怎么说",
    detail:
      "标准输入每行一句对方的话（或者写在命令后面），只在本机听。先看四样急的：骗局、法院文书、说犯罪、人身危险；再分十七类，给出下一步的顺序和可以说的话。听不准时说明在哪两类之间。--case 和 --debt 一起写，话里才带这笔债的数；时效可能已过、债权人没核实的，只给核实的话。--tone warm 语气更软。分得有多准见 docs/hear.md。",
    quoted: (text: string) => `“${text}”`,
    is: (name: string) => `听起来是：${name}`,
    gate: (meaning: string) => `先停一下。${meaning}`,
    now: (steps: string) => `现在：${steps}`,
    unclear: (names: readonly string[]) => `听不准，是下面哪一种？${names.join(" / ")}`,
    either: (name: string) => `如果是“${name}”`,
    moves: (names: readonly string[]) => `接下来：${names.join(" → ")}`,
    say: (line: string) => `可以说：${line}`,
    gloss: (gloss: string) => `（意思是：${gloss}）`,
    record: (what: string) => `记下：${what}`,
    avoid: (what: string) => `别做：${what}`,
    law: (of: { says: string; source: string; force: string }) => `法规：${of.says}${of.source}（${of.force}）`,
  },
};
