/** Starts the pane once Excel is ready. Until then taskpane.html stands, with its sentence for when that never comes. */
import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { createRef } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { answerRibbon, type RibbonActions } from "../commands/ribbon";
import { App } from "./components/App";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { excelActions } from "./pane-actions";
import { text } from "./text";
import { isDark } from "./theme";
import { today } from "../today";

const root = document.getElementById("root")!;
const ribbon = createRef<RibbonActions>();

/** Resolves with what shows the pane as of today. */
const started = Office.onReady().then(({ host }) => {
  if (host !== Office.HostType.Excel) {
    root.textContent = text.notInExcel;
    return () => undefined;
  }
  const dark = isDark(Office.context.officeTheme);
  // The browser draws the scroll bar and the calendar's button.
  document.documentElement.style.colorScheme = dark ? "dark" : "light";
  const pane = createRoot(root);
  const show = () =>
    pane.render(
      <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={{ minHeight: "100vh" }}>
        <ErrorBoundary>
          <App actions={excelActions} today={today()} ref={ribbon} />
        </ErrorBoundary>
      </FluentProvider>,
    );
  show();
  // The page lives on while the pane is closed, and may be looked at again on another day.
  window.addEventListener("focus", show);
  return show;
});

answerRibbon(async () => {
  flushSync(await started);
  return ribbon.current;
});
