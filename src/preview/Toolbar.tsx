import { Button, Switch, Text } from "@fluentui/react-components";
import { ArrowDownloadRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { Theme } from "../host/browser";
import { text } from "./text";

interface ToolbarProps {
  readonly fileName: string;
  /** What there is to say of the last thing done; "" for nothing. */
  readonly sentence: string;
  readonly theme: Theme;
  onOpen(file: File): void;
  onDownload(): void;
  onTheme(theme: Theme): void;
}

export function Toolbar({ fileName, sentence, theme, onOpen, onDownload, onTheme }: ToolbarProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="toolbar">
      <Button icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {text.open}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onOpen(file);
          // So that the same file can be chosen again once it is mended.
          currentTarget.value = "";
        }}
      />
      <Button icon={<ArrowDownloadRegular />} onClick={onDownload} disabled={!fileName}>
        {text.download}
      </Button>
      <Text weight="semibold" truncate wrap={false}>
        {fileName}
      </Text>
      <Text role="alert" className="sentence">
        {sentence}
      </Text>
      <Switch
        label={text.dark}
        checked={theme === "dark"}
        onChange={(_, { checked }) => {
          onTheme(checked ? "dark" : "light");
        }}
      />
    </header>
  );
}
