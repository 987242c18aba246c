/** Why the add-in is not served, in plain words. */
export class SideloadFailure extends Error {
  override readonly name = "SideloadFailure";
}
