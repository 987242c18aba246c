/** Starts the pane once Excel is ready. Until then taskpane.html stands, with its sentence for when that never comes. */
import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { App } from "./components/App";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { excelActions } from "./pane-actions";
import { text } from "./text";
import { isDark } from "./theme";
import { today } from "../today";

const root = document.getElementById("root")!;

void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) {
    root.textContent = text.notInExcel;
    return;
  }
  const dark = isDark(Office.context.officeTheme);
  // The browser draws the scroll bar and the calendar's button.
  document.documentElement.style.colorScheme = dark ? "dark" : "light";
  createRoot(root).render(
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={{ minHeight: "100vh" }}>
      <ErrorBoundary>
        <App actions={excelActions} today={today()} />
      </ErrorBoundary>
    </FluentProvider>,
  );
});
