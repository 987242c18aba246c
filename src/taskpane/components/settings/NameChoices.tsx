import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Answers } from "../../../plan/answers";
import type { PersonQuestion } from "../../../plan/questions";
import { text } from "../../text";

const useStyles = makeStyles({
  group: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    margin: 0,
    minWidth: 0,
  },
  ticks: { display: "flex", flexDirection: "column" },
});

type Pair = Answers["differentPeople"][number];

/** Spellings that may be one name, and what was said of them. */
interface Group {
  spellings: readonly string[];
  why: string;
  same: ReadonlySet<string>;
  areDifferent: boolean;
}

export interface NameChoicesProps {
  questions: readonly PersonQuestion[];
  same: Answers["samePerson"];
  different: Answers["differentPeople"];
  onChange(same: string[][], different: [string, string][]): void;
}

/** Which spellings are one name: a tick for each. Nothing is merged unasked. */
export function NameChoices({ questions, same, different, onChange }: NameChoicesProps) {
  const styles = useStyles();
  const [groups, setGroups] = useState<readonly Group[]>(() => [
    ...same.map((spellings) => ({
      spellings,
      why: text.answeredSame,
      same: new Set(spellings),
      areDifferent: false,
    })),
    ...questions.map(({ spellings, why }) => ({
      spellings,
      why,
      same: new Set<string>(),
      areDifferent: false,
    })),
  ]);
  /** Pairs that were told apart before, which no question shows any more. */
  const [before] = useState<readonly Pair[]>(different);

  function change(changed: Group, to: Partial<Group>) {
    const next = groups.map((group) => (group === changed ? { ...group, ...to } : group));
    setGroups(next);
    onChange(
      next.flatMap(({ spellings, same: ticked }) =>
        ticked.size < 2 ? [] : [spellings.filter((spelling) => ticked.has(spelling))],
      ),
      [...before.map(([a, b]): [string, string] => [a, b]), ...next.flatMap(pairsApart)],
    );
  }

  if (groups.length === 0) return <p style={{ margin: 0 }}>{text.noNameQuestions}</p>;
  return groups.map((group) => (
    <fieldset key={group.spellings.join("\n")} className={styles.group}>
      <legend>{text.mayBeOne(group.why)}</legend>
      <div className={styles.ticks}>
        {group.spellings.map((spelling) => (
          <Checkbox
            key={spelling}
            label={spelling}
            checked={group.same.has(spelling)}
            onChange={(_, { checked }) => {
              const ticked = new Set(group.same);
              if (checked === true) ticked.add(spelling);
              else ticked.delete(spelling);
              change(group, { same: ticked, areDifferent: false });
            }}
          />
        ))}
        <Checkbox
          label={text.areDifferent}
          checked={group.areDifferent}
          onChange={(_, { checked }) => change(group, { same: new Set(), areDifferent: checked === true })}
        />
      </div>
    </fieldset>
  ));
}

/** Every pair of a group that was said to be different. */
function pairsApart({ spellings, areDifferent }: Group): [string, string][] {
  if (!areDifferent) return [];
  return spellings.flatMap((one, at) =>
    spellings.slice(at + 1).map((other): [string, string] => [one, other]),
  );
}
