import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Review } from "../../../plan/review";
import type { Item } from "../../list/items";
import type { Pane } from "../../state/usePane";
import { text } from "../../text";
import { ActionItem } from "./ActionItem";
import { FindingItem } from "./FindingItem";
import { PlanItem } from "./PlanItem";
import { RuleItem } from "./RuleItem";

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** A guess at the height of a line, until it is measured. */
const USUAL_HEIGHT = 72;

/** Room above a line that is scrolled to, where the outcome of the latest step stands. */
const ROOM_ABOVE = 96;

/** How far each key walks, the list being so long. */
const WALKS: Readonly<Record<string, (at: number, first: number, last: number) => number>> = {
  ArrowDown: (at, _, last) => Math.min(at + 1, last),
  ArrowUp: (at, first) => Math.max(at - 1, first),
  Home: (_, first) => first,
  End: (_, __, last) => last,
};

export interface ItemListProps {
  items: readonly Item[];
  /** What is said where there are none. */
  nothing: string;
  pane: Pane;
  review: Review;
}

/** The list. Only the lines in sight are drawn; it is one stop of the Tab key, and the arrow keys walk it. */
export function ItemList({ items, nothing, pane, review }: ItemListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const walked = useRef(false);
  // The title of what is told of the plan as a whole, which only stands at the top, is not pressed.
  const first = items[0]?.kind === "plan" ? 1 : 0;
  const at = Math.max(first, Math.min(active, items.length - 1));
  const [top, setTop] = useState(0);

  // With a new function for the keys, where every line stands would be worked out at each drawing.
  const keyAt = useCallback((index: number) => items[index]?.key ?? index, [items]);
  const lines = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: keyAt,
    overscan: 6,
    // Or the first drawing would have no lines, and a second, which cannot be parted, all of them.
    initialRect: { width: innerWidth, height: innerHeight },
    scrollMargin: top,
    scrollPaddingStart: ROOM_ABOVE,
    // The line with the focus stays, however far the list is scrolled.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), at])].filter((index) => index >= 0).sort((a, b) => a - b),
  });

  // What stands above the list has changed its height.
  useLayoutEffect(() => {
    const above = list.current?.offsetTop ?? 0;
    if (above !== top) setTop(above);
  });

  useEffect(() => {
    if (!walked.current) return;
    walked.current = false;
    lines.scrollToIndex(at);
    lineAt(list.current, at)?.focus();
  }, [at, lines]);

  // Looked at while the line with the focus is still drawn: the step that was begun there may take it away.
  const hadFocus = list.current?.contains(document.activeElement);
  useLayoutEffect(() => {
    if (hadFocus && !list.current?.contains(document.activeElement))
      lineAt(list.current, at)?.focus({ preventScroll: true });
  });

  function walk(event: KeyboardEvent) {
    const next = WALKS[event.key]?.(at, first, items.length - 1);
    if (next === undefined || !(event.target as HTMLElement).matches("[data-main]")) return;
    event.preventDefault();
    walked.current = next !== at;
    setActive(next);
  }

  if (items.length === 0) return <p>{nothing}</p>;
  return (
    <ul
      ref={list}
      className={styles.list}
      style={{ height: lines.getTotalSize() }}
      aria-label={text.list}
      onKeyDown={walk}
    >
      {lines.getVirtualItems().map(({ index, start, key }) => {
        const item = items[index];
        if (item === undefined) return null;
        const line = {
          pane,
          review,
          tabIndex: index === at ? 0 : -1,
          isOpen: open === item.key,
          onPress: () => {
            setActive(index);
            setOpen(open === item.key ? null : item.key);
          },
        };
        return (
          <li
            key={key}
            ref={lines.measureElement}
            data-index={index}
            className={styles.item}
            style={{ transform: `translateY(${start - top}px)` }}
            aria-setsize={items.length}
            aria-posinset={index + 1}
          >
            {item.kind === "plan" && <PlanItem />}
            {item.kind === "action" && <ActionItem {...line} action={item.action} />}
            {item.kind === "rule" && <RuleItem {...line} rule={item.rule} findings={item.findings} />}
            {item.kind === "finding" && <FindingItem {...line} finding={item.finding} action={item.action} />}
          </li>
        );
      })}
    </ul>
  );
}

function lineAt(list: HTMLElement | null, index: number): HTMLElement | null | undefined {
  return list?.querySelector<HTMLElement>(`[data-index="${index}"] [data-main]`);
}
