import { Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { View } from "../list/view";
import { text } from "../text";

const useStyles = makeStyles({
  controls: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    "& > *": { flex: "1 1 120px", minWidth: 0 },
  },
  select: { minWidth: 0 },
});

export interface ViewControlsProps {
  view: View;
  /** The names to choose from. */
  leads: readonly string[];
  /** How many findings have been accepted, and how many are shown. */
  accepted: number;
  shown: number;
  onChange(view: View): void;
}

/** What of the review the list below shows, and how. */
export function ViewControls({ view, leads, accepted, shown, onChange }: ViewControlsProps) {
  const styles = useStyles();
  return (
    <div className={styles.controls}>
      <h2 className={styles.heading} aria-live="polite">
        {text.findings(shown)}
      </h2>
      <Input
        type="search"
        aria-label={text.search}
        placeholder={text.search}
        contentBefore={<SearchRegular />}
        value={view.words}
        onChange={(_, { value }) => onChange({ ...view, words: value })}
      />
      <div className={styles.row}>
        <Field label={text.groupBy} size="small">
          <Select
            size="small"
            className={styles.select}
            value={view.grouping}
            onChange={(_, { value }) => onChange({ ...view, grouping: value === "rule" ? "rule" : "action" })}
          >
            <option value="action">{text.byAction}</option>
            <option value="rule">{text.byRule}</option>
          </Select>
        </Field>
        <Field label={text.lead} size="small">
          <Select
            size="small"
            className={styles.select}
            value={view.lead ?? ""}
            onChange={(_, { value }) => onChange({ ...view, lead: value || null })}
          >
            <option value="">{text.everyLead}</option>
            {leads.map((lead) => (
              <option key={lead}>{lead}</option>
            ))}
          </Select>
        </Field>
      </div>
      {accepted > 0 && (
        <Checkbox
          label={text.showAccepted(accepted)}
          checked={view.withAccepted}
          onChange={(_, { checked }) => onChange({ ...view, withAccepted: checked === true })}
        />
      )}
    </div>
  );
}
