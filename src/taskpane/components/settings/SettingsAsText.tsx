import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { parseSettings, settingsAsText, SettingsUnreadable } from "../../../plan/settings/read-settings";
import type { Settings } from "../../../plan/settings/settings";
import { text } from "../../text";

/** The settings as text, to be copied to another plan or taken from one. A text with a mistake changes nothing. */
export function SettingsAsText({
  settings,
  onRead,
}: {
  settings: Settings;
  onRead(settings: Settings): void;
}) {
  /** What was typed or pasted; null while the text is that of the settings. */
  const [typed, setTyped] = useState<string | null>(null);
  const words = typed ?? settingsAsText(settings);
  const [said, setSaid] = useState<{ state: "success" | "error"; words: string } | null>(null);

  function read() {
    try {
      onRead(parseSettings(words));
      setTyped(null);
      setSaid({ state: "success", words: text.settingsTaken });
    } catch (error) {
      if (!(error instanceof SettingsUnreadable)) throw error;
      setSaid({ state: "error", words: text.settingsUnreadable(error.message) });
    }
  }

  return (
    <>
      <Field label={text.settingsTextLabel} validationState={said?.state} validationMessage={said?.words}>
        <Textarea rows={8} value={words} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Button size="small" onClick={read}>
        {text.takeSettings}
      </Button>
    </>
  );
}
