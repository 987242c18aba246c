/** The page: a toolbar, the sheet on the left, the pane in its frame on the right. */
import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Theme } from "../host/browser";
import { WorkbookUnreadable } from "../host/xlsx/package/unreadable";
import { XmlBroken } from "../host/xlsx/xml/xml";
import { save } from "./files";
import { PaneFrame } from "./PaneFrame";
import { lend } from "./preview-window";
import { text } from "./text";
import { Toolbar } from "./Toolbar";
import { Workspace } from "./workspace";

export function Preview() {
  const sheet = useRef<HTMLDivElement>(null);
  const [workspace, setWorkspace] = useState<Workspace>();
  const [fileName, setFileName] = useState("");
  const [sentence, setSentence] = useState("");
  const [theme, setTheme] = useState<Theme>("light");
  const [opened, setOpened] = useState(0);

  const open = async (file: Blob, name: string, into = workspace): Promise<void> => {
    try {
      if (!into) return;
      const isWhole = into.open(new Uint8Array(await file.arrayBuffer()), name);
      setFileName(name);
      setSentence(isWhole ? "" : text.cut);
      setOpened((before) => before + 1);
    } catch (error) {
      if (!(error instanceof WorkbookUnreadable || error instanceof XmlBroken)) throw error;
      setSentence(text.unreadable(name, error instanceof WorkbookUnreadable ? error.message : text.damaged));
    }
  };

  useEffect(() => {
    const created = new Workspace(sheet.current!, setSentence);
    setWorkspace(created);
    void fetch("/pane/assets/sample-plan.xlsx")
      .then((response) => response.blob())
      .then((file) => open(file, text.sample, created))
      .catch(() => {
        setSentence(text.notLoaded);
      });
  }, []);

  if (workspace) lend(workspace, theme);
  return (
    <FluentProvider
      theme={theme === "dark" ? webDarkTheme : webLightTheme}
      className="page"
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        const [file] = event.dataTransfer.files;
        if (file) void open(file, file.name);
      }}
    >
      <Toolbar
        fileName={fileName}
        sentence={sentence}
        theme={theme}
        onOpen={(file) => void open(file, file.name)}
        onDownload={() => {
          if (workspace) save(workspace.save(), fileName);
        }}
        onTheme={setTheme}
      />
      <div className="work">
        <main ref={sheet} className="sheet" aria-label={text.sheet} />
        {opened > 0 && <PaneFrame key={`${String(opened)} ${theme}`} />}
      </div>
    </FluentProvider>
  );
}
