/** What the command line says about the sentences the other side is likeliest to say. */

export const cliLikely = {
  likely: {
    title: "对方最可能说的，和怎么答",
    theySay: (says: string, name: string) => `对方：“${says}”（${name}）`,
    plain: (line: string) => `  平实：${line}`,
    warm: (line: string) => `  温和：${line}`,
    gloss: (gloss: string) => `    （意思是：${gloss}）`,
  },
};
