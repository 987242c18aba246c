/** Addresses of many blocks of cells. */

/** Excel cuts addresses at 8,192 characters. */
export const LONGEST_ADDRESS = 8000;

/** Blocks as lists that Excel takes as one address each. */
export function addressesOf(blocks: readonly string[]): string[] {
  const addresses: string[] = [];
  for (const block of blocks) {
    const last = addresses[addresses.length - 1];
    if (last !== undefined && last.length + block.length < LONGEST_ADDRESS) {
      addresses[addresses.length - 1] = `${last},${block}`;
    } else {
      addresses.push(block);
    }
  }
  return addresses;
}
