/** What the command line says about the next step with one debt. */

export const cliEscalation = {
  escalate: {
    summary: "谈不下去时的下一步：该找谁、从哪天起、手里有什么、还缺什么",
    detail:
      "从经办客服、主管、换时间换人、书面申请，到向机构投诉、监管转办、调解、法院和法律咨询，一步一步列出：做过的、现在可以的、要等到哪天的、现在不走的和原因。只是对方不同意方案的，不列投诉和监管；记录里的联系方式违反规定的，可以不等。只有核实用语的债，只列核实、异议和针对联系方式的步骤。",
    head: (debt: string, on: string) => `${debt}：谈不下去时的下一步（${on}）`,
    beside: "另外可以走的",
    how: (how: string) => `怎么做：${how}`,
    who: (who: string) => `找谁：${who}`,
    clocks: (clocks: string) => `期限：${clocks}`,
    letters: (letters: string) => `可以先写好：${letters}`,
    proof: (proof: string) => `留下什么：${proof}`,
    joined: (parts: readonly string[]) => parts.join("；"),
  },
};
