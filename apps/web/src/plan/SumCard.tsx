/** The sum a month, tried with a slider between nothing and the most a month can carry, and set as the person's own. */

import type { Capacity } from "@tanhao/core/budget/capacity";
import { firmSumOf } from "@tanhao/core/budget/firm-sum";
import { type Fen, fen, smallerFen, toYuan, zeroFen } from "@tanhao/core/money";
import { type JSX, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { BigFigure } from "../design/Figure.tsx";
import { Actions, Card, Soft } from "../design/Layout.tsx";
import { Slider } from "../design/Slider.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { format } from "../language/words.ts";
import { changedOrSaid } from "./changed-or-said.ts";
import { planWords } from "./plan-words.ts";

interface SumCardProps {
  readonly capacity: Capacity;
  /** `null`: the sum as it is set. */
  readonly tried: Fen | null;
  readonly onTry: (sum: Fen | null) => void;
  /** What the sum leads to. */
  readonly children: JSX.Element;
}

/** Ten yuan: fine enough to choose by, coarse enough for a thumb. The last step ends at the capacity itself. */
const stepFen = 1000;

export function SumCard(props: SumCardProps) {
  const open = useCase();
  const words = planWords;
  const firm = () => firmSumOf(open.facts(), props.capacity);
  const shown = () => props.tried ?? firm().fen;
  const most = () => Math.ceil(props.capacity.capacityFen / stepFen) * stepFen;
  const isTried = () => props.tried !== null && props.tried !== firm().fen;

  const label = () => {
    if (isTried()) return words().sumTried(format().yuan(firm().fen));
    return firm().because === "capacity" ? words().sumDefault : words().sumFirm;
  };

  const keep = async () => {
    const kept = await changedOrSaid({ firm: { yuan: toYuan(shown()) } }, open, words().sumKept);
    if (kept) props.onTry(null);
  };

  return (
    <Card title={words().sumTitle}>
      <BigFigure label={label()} value={format().yuan(shown())} />
      {props.children}
      <Slider
        label={words().sumLabel}
        value={shown()}
        most={most()}
        step={stepFen}
        valueText={format().yuan(shown())}
        ends={[format().yuan(zeroFen), words().sumLimit(format().yuan(props.capacity.capacityFen))]}
        onInput={(value) => props.onTry(smallerFen(fen(value), props.capacity.capacityFen))}
      />
      <Show when={props.capacity.stressedFen > 0 && shown() > props.capacity.stressedFen}>
        <Soft>{words().sumStressed(props.capacity.stressPercent, format().yuan(props.capacity.stressedFen))}</Soft>
      </Show>
      <Show when={firm().recommendedFen < props.capacity.capacityFen && shown() > firm().recommendedFen}>
        <Soft>{words().sumRecommended(format().yuan(firm().recommendedFen))}</Soft>
      </Show>
      <Show when={isTried()}>
        <Actions>
          <BorrowerOnly>
            <Button onClick={() => void keep()}>{words().sumKeep}</Button>
          </BorrowerOnly>
          <Button look="quiet" onClick={() => props.onTry(null)}>
            {words().sumBack}
          </Button>
        </Actions>
      </Show>
    </Card>
  );
}
