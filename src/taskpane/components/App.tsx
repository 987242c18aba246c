import { useImperativeHandle, useRef, useState, type Ref } from "react";
import type { RibbonActions } from "../../commands/ribbon";
import type { CalendarDay } from "../../plan/calendar";
import type { PaneActions } from "../pane-actions";
import { usePane } from "../state/usePane";
import { ColumnsScreen } from "./columns/ColumnsScreen";
import type { Screen } from "./Opener";
import { ReviewScreen } from "./ReviewScreen";
import { Said } from "./Said";
import { SettingsScreen } from "./settings/SettingsScreen";
import { SheetsScreen } from "./SheetsScreen";

export interface AppProps {
  actions: PaneActions;
  today: CalendarDay;
  /** Given what the ribbon's buttons do. */
  ref?: Ref<RibbonActions>;
}

/** The pane: the review, the screens that change how the plan is read and what is told of it, and that of all plans. */
export function App({ actions, today, ref }: AppProps) {
  const pane = usePane(actions, today);
  const [screen, setScreen] = useState<Screen>("review");
  const left = useRef<Screen>(null);
  useImperativeHandle(ref, () => ({
    validate: async () => {
      setScreen("review");
      await pane.validate();
    },
    summarise: () => {
      setScreen("review");
      return pane.summarise();
    },
  }));
  const open = (next: Screen) => {
    // What was done is over, and says nothing of the next screen; what is in the way still is.
    if (pane.trouble === null) pane.tell("");
    setScreen(next);
  };
  const back = () => {
    left.current = screen;
    setScreen("review");
  };
  return (
    <>
      <Said pane={pane} />
      {shown()}
    </>
  );

  function shown() {
    if (screen === "columns") return <ColumnsScreen pane={pane} actions={actions} onBack={back} />;
    if (screen === "settings" && pane.review)
      return <SettingsScreen pane={pane} review={pane.review} onBack={back} />;
    if (screen === "sheets" && pane.day) return <SheetsScreen pane={pane} asAt={pane.day} onBack={back} />;
    return <ReviewScreen pane={pane} today={today} ways={{ onOpen: open, left }} />;
  }
}
