/** How the penalty that did not run is opened up: for core/followup/penalty-avoided.ts. */

type Values = Readonly<Record<string, string>>;

export const progress = {
  nodes: {
    "progress.avoided": () => "逾期以后还了钱，按合同没有再产生的罚息、复利和违约金，各笔相加",
    "progress.avoided-of": (v: Values) => `${v["debt"]}：${v["since"]}起共还${v["paid"]}，没有再产生的是两个数的差`,
    "progress.without": (v: Values) => `假如${v["since"]}起一笔都没有还，按合同会累计计入`,
    "progress.with": (v: Values) => `实际还了以后，到${v["day"]}按合同累计计入`,
    "progress.charged": (v: Values) => `其中${v["part"]}累计计入`,
  },
};
