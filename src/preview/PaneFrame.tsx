import { useState } from "react";
import { Splitter } from "./Splitter";
import { text } from "./text";
import { PANE_ADDRESS } from "./workspace";

/** The narrowest that Excel makes a pane, and as wide as is of use. */
const NARROWEST = 320;
const WIDEST = 800;

/** The pane's own page in its frame, as wide as one likes. */
export function PaneFrame() {
  const [width, setWidth] = useState(NARROWEST);
  return (
    <>
      <Splitter width={width} narrowest={NARROWEST} widest={WIDEST} onWidth={setWidth} />
      <iframe className="pane" title={text.pane} src={PANE_ADDRESS} style={{ width }} />
    </>
  );
}
