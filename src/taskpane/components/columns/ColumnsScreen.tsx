import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { chosenTwice } from "../../../plan/layout";
import { type ColumnHeading, type Role, ROLES } from "../../../plan/plan";
import type { Review } from "../../../plan/review";
import type { Settings } from "../../../plan/settings/settings";
import type { PaneActions } from "../../pane-actions";
import type { Pane } from "../../state/usePane";
import { text } from "../../text";
import { Outcome } from "../Outcome";
import { ScreenFrame } from "../ScreenFrame";
import { ColumnChoice } from "./ColumnChoice";

type Layout = Settings["layout"];

export interface ColumnsScreenProps {
  pane: Pane;
  actions: Pick<PaneActions, "sheetNames" | "headingsAt">;
  onBack(): void;
}

/** Says which sheet, row and columns hold the plan, where the reading has not found them or has taken the wrong ones. */
export function ColumnsScreen({ pane, actions, onBack }: ColumnsScreenProps) {
  const { review, busy } = pane;
  const [sheets, setSheets] = useState<string[]>(review ? [review.plan.sheet] : []);
  const [sheet, setSheet] = useState(review?.plan.sheet ?? "");
  const [row, setRow] = useState(String(review?.plan.headerRow ?? ""));
  const [headings, setHeadings] = useState<readonly ColumnHeading[]>(review?.plan.headings ?? []);
  const [columns, setColumns] = useState<Layout["columns"]>(review?.settings.layout.columns ?? {});
  const headerRow = /^[1-9]\d{0,6}$/.test(row) ? Number(row) : null;
  /** The review, where it is of the sheet and the row that are chosen here. */
  const own = isOf(review, sheet, row) ? review : null;
  const twice = chosenTwice(columns);

  useEffect(() => {
    void pane.quietly(async () => {
      const names = await actions.sheetNames();
      setSheets(names);
      setSheet((chosen) => chosen || (names[0] ?? ""));
    });
    // Once, when the screen opens
  }, []);

  /** Chooses a sheet and a row; the columns of others than the review's are not known before their headings are read. */
  function choose(name: string, typedRow: string) {
    const isOwn = isOf(review, name, typedRow);
    setSheet(name);
    setRow(typedRow);
    setHeadings(isOwn ? review.plan.headings : []);
    setColumns(isOwn ? review.settings.layout.columns : {});
  }

  const readHeadings = () =>
    pane.run(text.readingHeadings, async () => {
      const read = await actions.headingsAt(sheet, headerRow ?? 1);
      setHeadings(read);
      setColumns({});
      return text.headingsRead(read.length);
    });

  async function save() {
    const layout: Layout = { headerRow: own ? own.settings.layout.headerRow : headerRow, columns };
    if (await pane.keepLayout(sheet, layout)) onBack();
  }

  return (
    <ScreenFrame title={text.columnsTitle} onBack={onBack}>
      <Field label={text.planSheet}>
        <Select value={sheet} onChange={(_, { value }) => choose(value, row)}>
          {sheets.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field
        label={text.headerRow}
        // Nothing is wrong before something is typed.
        hint={row === "" ? text.noRow : undefined}
        validationMessage={row !== "" && headerRow === null ? text.noRow : undefined}
      >
        <Input type="number" min={1} value={row} onChange={(_, { value }) => choose(sheet, value)} />
      </Field>
      <Button
        disabledFocusable={busy !== null || headerRow === null || sheet === ""}
        onClick={() => void readHeadings()}
      >
        {text.readHeadings}
      </Button>
      <Outcome pane={pane} />
      {headings.length > 0 && (
        <>
          <p style={{ margin: 0 }}>{text.columnsHint}</p>
          {ROLES.map((role: Role) => (
            <ColumnChoice
              key={role}
              role={role}
              chosen={columns[role]}
              found={
                own ? (headings.find(({ column }) => column === own.plan.columns[role]) ?? null) : undefined
              }
              headings={headings}
              problem={twice?.[1] === role ? text.chosenTwice(twice[0]) : undefined}
              onChange={(heading) => setColumns({ ...columns, [role]: heading })}
            />
          ))}
          <Button
            appearance="primary"
            disabledFocusable={busy !== null || headerRow === null || twice !== null}
            onClick={() => void save()}
          >
            {text.save}
          </Button>
        </>
      )}
    </ScreenFrame>
  );
}

/** Whether a review is of the plan on a sheet below a row, which is as it was typed. */
function isOf(review: Review | null, sheet: string, row: string): review is Review {
  return review?.plan.sheet === sheet && String(review.plan.headerRow) === row;
}
