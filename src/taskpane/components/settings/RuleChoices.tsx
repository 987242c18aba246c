import { Field, Select } from "@fluentui/react-components";
import { RULES } from "../../../plan/rules";
import { SEVERITIES } from "../../../plan/rules/finding";
import type { Settings } from "../../../plan/settings/settings";
import { text } from "../../text";

type Chosen = Settings["rules"];

const CHOICES = [...SEVERITIES, "off"] as const;

/** Each rule, and how serious it is in this plan. */
export function RuleChoices({ chosen, onChange }: { chosen: Chosen; onChange(chosen: Chosen): void }) {
  return RULES.map(({ id, title, severity, why }) => (
    <Field key={id} label={title} hint={why} size="small">
      <Select
        size="small"
        value={chosen[id] ?? severity}
        onChange={(_, { value }) => {
          const others = Object.fromEntries(Object.entries(chosen).filter(([rule]) => rule !== id));
          const choice = CHOICES.find((each) => each === value);
          onChange(choice === undefined || choice === severity ? others : { ...others, [id]: choice });
        }}
      >
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {text.ruleChoice(choice, choice === severity)}
          </option>
        ))}
      </Select>
    </Field>
  ));
}
