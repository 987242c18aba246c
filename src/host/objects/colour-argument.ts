import { textOf } from "../arguments";
import { invalidArgument } from "../host-error";
import type { Json } from "../protocol";
import { parseColour } from "../xlsx/formats/colour";

/** A colour as files keep it ("FFRRGGBB"). Throws InvalidArgument. */
export function colourArgument(value: Json): string {
  const colour = parseColour(textOf(value, "color"));
  if (colour === undefined) throw invalidArgument("a colour is #RRGGBB or an HTML colour name");
  return colour;
}
