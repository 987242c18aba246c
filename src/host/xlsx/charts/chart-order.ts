/** The order in which the schema wants the children of the elements of a chart, by the name of the element. */
export const chartOrder: Readonly<Record<string, readonly string[]>> = {
  chartSpace: words(
    "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
  ),
  chart: words(
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst",
  ),
  title: words("tx layout overlay spPr txPr extLst"),
  legend: words("legendPos legendEntry layout overlay spPr txPr extLst"),
  barChart: words("barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst"),
  ser: words(
    "idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst",
  ),
  tx: words("strRef v rich"),
  cat: words("multiLvlStrRef numRef numLit strRef strLit"),
  val: words("numRef numLit"),
  strRef: words("f strCache extLst"),
  numRef: words("f numCache extLst"),
  dLbls: words(
    "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst",
  ),
  catAx: words(
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst",
  ),
  valAx: words(
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst",
  ),
  scaling: words("logBase orientation max min extLst"),
  majorGridlines: words("spPr"),
  spPr: words(
    "xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst effectDag scene3d sp3d extLst",
  ),
  ln: words("noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst"),
  txPr: words("bodyPr lstStyle p"),
  p: words("pPr r br fld endParaRPr"),
  pPr: words(
    "lnSpc spcBef spcAft buClrTx buClr buSzTx buSzPct buSzPts buFontTx buFont buNone buAutoNum buChar buBlip tabLst defRPr extLst",
  ),
  r: words("rPr t"),
  defRPr: words(
    "ln noFill solidFill gradFill blipFill pattFill grpFill effectLst effectDag highlight uLnTx uLn uFillTx uFill latin ea cs sym hlinkClick hlinkMouseOver rtl extLst",
  ),
};

function words(list: string): string[] {
  return list.split(" ");
}
