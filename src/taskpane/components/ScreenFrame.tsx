import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { type ReactNode, useEffect, useRef } from "react";
import { text } from "../text";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    // A browser makes them as wide as twenty letters or their longest choice, more than a pane has whose words are twice
    // as large.
    "& .fui-Input__input, & .fui-Select__select, & .fui-Textarea__textarea": { width: "100%", minWidth: 0 },
  },
  // Excel lays its own menu over the top right corner.
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, paddingRight: "40px" },
  title: { ...typographyStyles.subtitle2, margin: 0, ":focus": { outlineStyle: "none" } },
});

export interface ScreenFrameProps {
  title: string;
  /** Leads back to the review; the review itself has none. */
  onBack?: () => void;
  children: ReactNode;
}

/** A screen of the pane with its title; one that was opened takes the focus to its title, so that it is read out. */
export function ScreenFrame({ title, onBack, children }: ScreenFrameProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpened = onBack !== undefined;
  useEffect(() => {
    if (isOpened) heading.current?.focus();
  }, [isOpened]);
  return (
    <main className={styles.screen}>
      <div className={styles.head}>
        {onBack && (
          <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={text.back} onClick={onBack} />
        )}
        <h1 className={styles.title} ref={heading} tabIndex={isOpened ? -1 : undefined}>
          {title}
        </h1>
      </div>
      {children}
    </main>
  );
}
