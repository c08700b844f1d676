/** What the household owns that is worth something, or that there is nothing: for the statement. */

import type { HouseholdForm } from "@tanhao/app/case/household-form";
import { assetKinds } from "@tanhao/core/debt/month-facts";
import { Index, Show } from "solid-js";
import type { SetStoreFunction } from "solid-js/store";
import style from "../debt/Groups.module.css";
import { Button } from "../design/Button.tsx";
import { CheckField, SelectField, TextField } from "../design/Field.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { householdWords } from "./household-words.ts";
import { monthTerms } from "./month-words.ts";

interface AssetsFieldsProps {
  readonly form: HouseholdForm;
  readonly set: SetStoreFunction<HouseholdForm>;
  readonly failures: Readonly<Record<string, string>>;
}

export function AssetsFields(props: AssetsFieldsProps) {
  const words = householdWords;
  const choices = () => assetKinds.map((value) => ({ value, label: monthTerms().asset[value] }));
  return (
    <Card title={words().assets}>
      <Stack>
        <Soft>{words().assetsHint}</Soft>
        <Index each={props.form.assets}>
          {(asset, index) => (
            <fieldset class={style["item"]}>
              <legend class="visually-hidden">{words().assetNumber(index + 1)}</legend>
              <TextField
                label={words().assetName}
                error={props.failures[`assets.${index}.name`]}
                value={asset().name}
                onInput={(value) => props.set("assets", index, "name", value)}
              />
              <div class={style["pair"]}>
                <SelectField
                  label={words().assetKind}
                  value={asset().kind}
                  choices={choices()}
                  onChange={(value) => props.set("assets", index, "kind", assetKinds.find((kind) => kind === value) ?? "other")}
                />
                <TextField
                  label={words().assetWorth}
                  error={props.failures[`assets.${index}.yuan`]}
                  kind="money"
                  unit={words().yuan}
                  value={asset().yuan}
                  onInput={(value) => props.set("assets", index, "yuan", value)}
                />
              </div>
              <CheckField
                label={words().assetExempt}
                checked={asset().exempt}
                onChange={(checked) => props.set("assets", index, "exempt", checked)}
              />
              <Button look="quiet" onClick={() => props.set("assets", (list) => list.filter((_, at) => at !== index))}>
                {words().remove}
              </Button>
            </fieldset>
          )}
        </Index>
        <Button onClick={() => props.set("assets", props.form.assets.length, { kind: "vehicle", name: "", yuan: "", exempt: false })}>
          {words().addAsset}
        </Button>
        <Show when={props.form.assets.length === 0}>
          <CheckField label={words().noAssets} checked={props.form.noAssets} onChange={(checked) => props.set("noAssets", checked)} />
        </Show>
      </Stack>
    </Card>
  );
}
