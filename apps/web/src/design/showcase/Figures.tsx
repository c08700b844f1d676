/** Amounts as they are read, and how they open. */

import { explain, money, term } from "@tanhao/core/explain/explanation";
import { type Fen, fen } from "@tanhao/core/money";
import { debtWords } from "../../debt/debt-words.ts";
import { format } from "../../language/words.ts";
import { ExplanationTree } from "../ExplanationTree.tsx";
import { BigFigure, FigureLine, OpenFigure } from "../Figure.tsx";
import { Card } from "../Layout.tsx";

const part = (name: string, amount: Fen) =>
  explain("account.allocated", { part: term(name) }, { result: money(amount), origin: { from: "fact", path: "debts[0].payments[0]" } });

export const Figures = () => (
  <Card title="Figure, ExplanationTree">
    <BigFigure label={debtWords().claimedTotal} value={format().yuan(fen(1_234_567))} note={debtWords().claimedHint} />
    <FigureLine label="FigureLine" value={format().signedYuan(fen(-50_000))} />
    <FigureLine strong label="FigureLine strong" value={format().yuan(fen(123_450))} />
    <OpenFigure label="OpenFigure" value={format().yuan(fen(300_000))}>
      <ExplanationTree
        explanation={explain(
          "account.credit",
          {},
          { result: money(fen(300_000)), parts: [part("principal", fen(280_000)), part("interest", fen(20_000))] },
        )}
      />
    </OpenFigure>
  </Card>
);
