/** A stand-in for Microsoft's React template: Fluent's provider around one button, shown once Office is ready. */
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const root = createRoot(document.getElementById("root")!);
void Office.onReady(() => {
  root.render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">Insert</Button>
    </FluentProvider>,
  );
});
