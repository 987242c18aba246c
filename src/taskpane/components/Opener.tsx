import { Button } from "@fluentui/react-components";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";

export type Screen = "review" | "columns" | "settings" | "sheets";

export interface Ways {
  /** Opens another screen. */
  onOpen(screen: Screen): void;
  /** The screen that was left last, until the way back from it has been found. */
  left: RefObject<Screen | null>;
}

export interface OpenerProps extends Ways {
  screen: Screen;
  size?: "small";
  disabled: boolean;
  children: ReactNode;
}

/** A button that opens a screen, and has the focus again when that is left. */
export function Opener({ screen, left, onOpen, disabled, size, children }: OpenerProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (left.current !== screen) return;
    left.current = null;
    button.current?.focus();
  }, [left, screen]);
  return (
    <Button ref={button} size={size} disabledFocusable={disabled} onClick={() => onOpen(screen)}>
      {children}
    </Button>
  );
}
