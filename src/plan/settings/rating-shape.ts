/** The shape of the rule for ratings. */
import * as z from "zod/mini";
import { PRESET_IDS } from "../rating/presets";
import { COLOURS } from "../rating/rating-rule";

const colours = z.array(z.enum(COLOURS)).check(z.minLength(1));
const share = z.number().check(z.minimum(0), z.maximum(100));

const OWN_RULE = z.strictObject({
  name: z.string().check(z.minLength(1)),
  colours: z.strictObject({
    complete: colours,
    onTrack: colours,
    slipping: colours,
    late: colours,
    notStarted: z._default(z.nullable(colours), null),
  }),
  lateAfterDays: z._default(z.int().check(z.minimum(0)), 0),
  percent: z._default(
    z.nullable(
      z
        .strictObject({ onTrackFrom: share, slippingFrom: share })
        .check(z.refine(({ onTrackFrom, slippingFrom }) => onTrackFrom >= slippingFrom)),
    ),
    null,
  ),
  countFrom: z._default(z.enum(["original", "revised"]), "revised"),
});

/** No rule, the id of a preset, or a rule of one's own. */
export const RATING_SHAPE = z.nullable(z.union([z.enum(PRESET_IDS), OWN_RULE]));
