import type { KeyboardEvent, PointerEvent } from "react";
import { text } from "./text";

interface SplitterProps {
  readonly width: number;
  readonly narrowest: number;
  readonly widest: number;
  onWidth(width: number): void;
}

const STEP = 20;

/** The line between sheet and pane: dragged with a pointer, or moved with the arrow keys. */
export function Splitter({ width, narrowest, widest, onWidth }: SplitterProps) {
  const resize = (wanted: number): void => {
    onWidth(Math.min(widest, Math.max(narrowest, wanted)));
  };
  const drag = ({ buttons, clientX, currentTarget }: PointerEvent<HTMLDivElement>): void => {
    if (buttons !== 1) return;
    const { right } = currentTarget.parentElement!.getBoundingClientRect();
    resize(right - clientX);
  };
  const move = ({ key }: KeyboardEvent): void => {
    if (key === "ArrowLeft") resize(width + STEP);
    if (key === "ArrowRight") resize(width - STEP);
  };
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={text.paneWidth}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      onPointerDown={(event) => {
        // The frame would swallow the pointer otherwise.
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onKeyDown={move}
    />
  );
}
