import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { parseDay } from "../../../plan/calendar";
import type { Review } from "../../../plan/review";
import { DEFAULT_SETTINGS, type Settings } from "../../../plan/settings/settings";
import { readConventions } from "../../../plan/settings/typed-conventions";
import type { Pane } from "../../state/usePane";
import { text } from "../../text";
import { Outcome } from "../Outcome";
import { ScreenFrame } from "../ScreenFrame";
import { ConventionChoices } from "./ConventionChoices";
import { NameChoices } from "./NameChoices";
import { RatingChoice } from "./RatingChoice";
import { RuleChoices } from "./RuleChoices";
import { SettingsAsText } from "./SettingsAsText";

const useStyles = makeStyles({
  section: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    "& > summary": { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface SettingsScreenProps {
  pane: Pane;
  review: Review;
  onBack(): void;
}

/** What the people of a plan settle for it. Nothing is kept before “Save”. */
export function SettingsScreen({ pane, review, onBack }: SettingsScreenProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState(review.settings);
  /** The day as its field has it: "" where none is known, or while it is being typed. */
  const [planDate, setPlanDate] = useState(draft.planDate ?? "");
  /** What has been agreed of terms and years, as its fields have it. */
  const [typed, setTyped] = useState(draft.conventions);
  /** How often the settings were taken whole: what asks about names then begins anew. */
  const [taken, setTaken] = useState(0);
  const { answers } = draft;
  const isDay = planDate === "" || parseDay(planDate) !== null;
  const { conventions, wrong } = readConventions(typed);

  const settings = {
    ...draft,
    planDate: parseDay(planDate),
    conventions: conventions ?? draft.conventions,
  };

  async function save() {
    if (await pane.keepSettings(review.plan.sheet, settings, text.settingsKept)) onBack();
  }

  function take(settings: Settings) {
    setDraft(settings);
    setPlanDate(settings.planDate ?? "");
    setTyped(settings.conventions);
    setTaken(taken + 1);
  }

  function reset() {
    take(DEFAULT_SETTINGS);
    // Neither the columns nor what was accepted is to be seen here.
    pane.tell(text.usualTaken(review.settings.accepted.length));
  }

  const section = (title: string, content: ReactNode) => (
    <details className={styles.section}>
      <summary>{title}</summary>
      <div className={styles.content}>{content}</div>
    </details>
  );
  return (
    <ScreenFrame title={text.settings} onBack={onBack}>
      {section(
        text.ruleSettings,
        <RuleChoices chosen={draft.rules} onChange={(rules) => setDraft({ ...draft, rules })} />,
      )}
      {section(
        text.ratingSettings,
        <RatingChoice rating={draft.rating} onChange={(rating) => setDraft({ ...draft, rating })} />,
      )}
      {section(
        text.dateSettings,
        <Field
          label={text.planDate}
          hint={text.planDateHint}
          validationMessage={isDay ? undefined : text.noDay}
        >
          <Input type="date" value={planDate} onChange={(_, { value }) => setPlanDate(value)} />
        </Field>,
      )}
      {section(
        text.conventionSettings,
        <ConventionChoices typed={typed} wrong={wrong} onChange={setTyped} />,
      )}
      {section(
        text.peopleSettings,
        <NameChoices
          key={taken}
          questions={review.plan.samePerson}
          same={answers.samePerson}
          different={answers.differentPeople}
          onChange={(samePerson, differentPeople) =>
            setDraft({ ...draft, answers: { ...answers, samePerson, differentPeople } })
          }
        />,
      )}
      {section(
        text.sourceSettings,
        <NameChoices
          key={taken}
          questions={review.plan.sameSource}
          same={answers.sameSource}
          different={answers.differentSources}
          onChange={(sameSource, differentSources) =>
            setDraft({ ...draft, answers: { ...answers, sameSource, differentSources } })
          }
        />,
      )}
      {section(text.settingsText, <SettingsAsText settings={settings} onRead={take} />)}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={pane.busy !== null || !isDay || conventions === null}
          onClick={() => void save()}
        >
          {text.save}
        </Button>
        <Button onClick={reset}>{text.reset}</Button>
      </div>
      <Outcome pane={pane} />
    </ScreenFrame>
  );
}
