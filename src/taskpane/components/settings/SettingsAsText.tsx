import { Button, Field, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { parseSettings, settingsAsText, SettingsUnreadable } from "../../../plan/settings/read-settings";
import type { Settings } from "../../../plan/settings/settings";
import { text } from "../../text";

const useStyles = makeStyles({
  // As Fluent's Textarea looks, which brings 3 kB for appearances that are not used here.
  words: {
    boxSizing: "border-box",
    width: "100%",
    resize: "none",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke1),
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    // Where the machine's own colours hold, no shadow is drawn, and the outline is.
    ":focus": {
      outline: "2px solid transparent",
      boxShadow: `inset 0 -2px ${tokens.colorCompoundBrandStroke}`,
    },
    "&[aria-invalid=true]": shorthands.borderColor(tokens.colorPaletteRedBorder2),
  },
});

/** The settings as text, to be copied to another plan or taken from one. A text with a mistake changes nothing. */
export function SettingsAsText({
  settings,
  onRead,
}: {
  settings: Settings;
  onRead(settings: Settings): void;
}) {
  const styles = useStyles();
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
        {(props) => (
          <textarea
            {...props}
            className={styles.words}
            rows={8}
            value={words}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <Button size="small" onClick={read}>
        {text.takeSettings}
      </Button>
    </>
  );
}
