import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { type ColumnHeading, type Role, ROLES } from "../../../plan/plan";
import { DEFAULT_SETTINGS, type Settings } from "../../../plan/settings/settings";
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
  /** The review, where it is of the sheet that is chosen here. */
  const own = review?.plan.sheet === sheet ? review : null;
  const settings = own?.settings ?? DEFAULT_SETTINGS;
  const [columns, setColumns] = useState<Layout["columns"]>(settings.layout.columns);
  const headerRow = /^[1-9]\d{0,6}$/.test(row) ? Number(row) : null;

  useEffect(() => {
    void pane.quietly(async () => {
      const names = await actions.sheetNames();
      setSheets(names);
      setSheet((chosen) => chosen || (names[0] ?? ""));
    });
    // Once, when the screen opens
  }, []);

  const readHeadings = () =>
    pane.run(text.readingHeadings, async () => {
      const read = await actions.headingsAt(sheet, headerRow ?? 1);
      setHeadings(read);
      setColumns({});
      return text.headingsRead(read.length);
    });

  async function save() {
    const isAsFound = headerRow === own?.plan.headerRow;
    const layout: Layout = { headerRow: isAsFound ? settings.layout.headerRow : headerRow, columns };
    if (await pane.keep(sheet, { ...settings, layout }, text.columnsKept)) onBack();
  }

  return (
    <ScreenFrame title={text.columnsTitle} onBack={onBack}>
      <Field label={text.planSheet}>
        <Select value={sheet} onChange={(_, { value }) => setSheet(value)}>
          {sheets.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field label={text.headerRow} validationMessage={headerRow === null ? text.noRow : undefined}>
        <Input type="number" min={1} value={row} onChange={(_, { value }) => setRow(value)} />
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
              found={headerRow === own?.plan.headerRow ? own?.plan.columns[role] : undefined}
              headings={headings}
              onChange={(heading) => setColumns({ ...columns, [role]: heading })}
            />
          ))}
          <Button
            appearance="primary"
            disabledFocusable={busy !== null || headerRow === null}
            onClick={() => void save()}
          >
            {text.save}
          </Button>
        </>
      )}
    </ScreenFrame>
  );
}
