import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
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
import { Section } from "./Section";
import { SettingsAsText } from "./SettingsAsText";
import { ToPutRight } from "./ToPutRight";

const useStyles = makeStyles({
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
  /** Whether the field was left with a part of a day, or with one that there is not. */
  const [isPartTyped, setPartTyped] = useState(false);
  /** What has been agreed of terms and years, as its fields have it. */
  const [typed, setTyped] = useState(draft.conventions);
  /** How often the settings were taken whole: what asks about names then begins anew, and what was typed of a day goes. */
  const [taken, setTaken] = useState(0);
  const { answers } = draft;
  const isDay = planDate === "" ? !isPartTyped : parseDay(planDate) !== null;
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
    setPartTyped(false);
    setTyped(settings.conventions);
    setTaken(taken + 1);
  }

  function reset() {
    take(DEFAULT_SETTINGS);
    // Neither the columns nor what was accepted is to be seen here.
    pane.tell(text.usualTaken(review.settings.accepted.length));
  }

  const dates = useRef<HTMLDetailsElement>(null);
  const years = useRef<HTMLDetailsElement>(null);
  const wrongIn = [
    ...(isDay ? [] : [{ title: text.dateSettings, element: dates }]),
    ...(conventions === null ? [{ title: text.conventionSettings, element: years }] : []),
  ];
  const whyNot = useId();

  return (
    <ScreenFrame title={text.settings} onBack={onBack}>
      <Section title={text.ruleSettings}>
        <RuleChoices chosen={draft.rules} onChange={(rules) => setDraft({ ...draft, rules })} />
      </Section>
      <Section title={text.ratingSettings}>
        <RatingChoice rating={draft.rating} onChange={(rating) => setDraft({ ...draft, rating })} />
      </Section>
      <Section title={text.dateSettings} ref={dates}>
        <Field
          label={text.planDate}
          hint={text.planDateHint}
          validationMessage={isDay ? undefined : text.noDay}
        >
          <Input
            key={taken}
            type="date"
            value={planDate}
            onChange={(_, { value }) => setPlanDate(value)}
            onBlur={({ target }) => setPartTyped(target.validity.badInput)}
          />
        </Field>
      </Section>
      <Section title={text.conventionSettings} ref={years}>
        <ConventionChoices typed={typed} wrong={wrong} onChange={setTyped} />
      </Section>
      <Section title={text.peopleSettings}>
        <NameChoices
          key={taken}
          questions={review.plan.samePerson}
          same={answers.samePerson}
          different={answers.differentPeople}
          onChange={(samePerson, differentPeople) =>
            setDraft({ ...draft, answers: { ...answers, samePerson, differentPeople } })
          }
        />
      </Section>
      <Section title={text.sourceSettings}>
        <NameChoices
          key={taken}
          questions={review.plan.sameSource}
          same={answers.sameSource}
          different={answers.differentSources}
          onChange={(sameSource, differentSources) =>
            setDraft({ ...draft, answers: { ...answers, sameSource, differentSources } })
          }
        />
      </Section>
      <Section title={text.settingsText}>
        <SettingsAsText settings={settings} onRead={take} />
      </Section>
      <ToPutRight id={whyNot} sections={wrongIn} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          aria-describedby={wrongIn.length > 0 ? whyNot : undefined}
          disabledFocusable={pane.busy !== null || wrongIn.length > 0}
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
