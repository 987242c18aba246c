import { Field, Select } from "@fluentui/react-components";
import { chosenRule, PRESET_IDS, PRESETS, type RatingSetting } from "../../../plan/rating/presets";
import { ratingStatement } from "../../../plan/rating/statement";
import { text } from "../../text";

const NONE = "none";
const OWN = "own";

/** The rule that ratings are held against: none, a usual one, or the council's own, which comes as text. */
export function RatingChoice({
  rating,
  onChange,
}: {
  rating: RatingSetting;
  onChange(rating: RatingSetting): void;
}) {
  const rule = chosenRule(rating);
  return (
    <Field label={text.ratingRule} hint={rule ? ratingStatement(rule) : text.noRatingRule}>
      <Select
        value={rating === null ? NONE : typeof rating === "string" ? rating : OWN}
        onChange={(_, { value }) => onChange(PRESET_IDS.find((id) => id === value) ?? null)}
      >
        <option value={NONE}>{text.noRule}</option>
        {PRESET_IDS.map((id) => (
          <option key={id} value={id}>
            {PRESETS[id].name}
          </option>
        ))}
        {rating !== null && typeof rating !== "string" && <option value={OWN}>{rating.name}</option>}
      </Select>
    </Field>
  );
}
