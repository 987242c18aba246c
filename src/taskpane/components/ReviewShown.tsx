import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { findingsAsText, leadAsText } from "../../plan/findings-text";
import type { Review } from "../../plan/review";
import { openFindings } from "../../plan/rules/finding";
import { finish } from "../../plan/steps";
import { listOf } from "../list/items";
import { openingOf } from "../list/opening";
import { isWhole, type View, viewAmong } from "../list/view";
import type { Pane } from "../state/usePane";
import { text } from "../text";
import { CopyText } from "./CopyText";
import { ItemList } from "./list/ItemList";
import { Standings } from "./Standings";
import { ViewControls } from "./ViewControls";

const useStyles = makeStyles({
  review: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** Where the actions stand, and what the rules noticed, as far as the user has chosen to see it. */
export function ReviewShown({ pane, review }: { pane: Pane; review: Review }) {
  const styles = useStyles();
  const setView = (view: View) => pane.setView(review, view);
  const { tally, leads, accepted, whole } = finish(openingOf(review));
  const view = useMemo(() => viewAmong(pane.view, leads), [pane.view, leads]);
  // The list may lag behind the typing, never the typing behind the list.
  const listed = useDeferredValue(view);
  const { findings, items } = useMemo(
    () => (isWhole(listed) ? whole : finish(listOf(review, listed))),
    [review, listed, whole],
  );
  return (
    <section className={styles.review} aria-label={text.review}>
      <Standings
        asAt={review.asAt}
        tally={tally}
        chosen={view.standing}
        onChoose={(standing) => setView({ ...view, standing })}
      />
      <ViewControls
        view={view}
        leads={leads}
        accepted={accepted}
        shown={findings.length}
        onChange={setView}
      />
      <CopyText
        pane={pane}
        name={view.lead === null ? text.copyFindings : text.copyLead(view.lead)}
        textOf={() => (view.lead === null ? findingsAsText(review, findings) : leadAsText(review, view.lead))}
      />
      <ItemList
        items={items}
        nothing={
          view.grouping === "rule" && openFindings(review.findings).length === 0
            ? text.noFindings
            : text.nothingShown
        }
        pane={pane}
        review={review}
      />
    </section>
  );
}
