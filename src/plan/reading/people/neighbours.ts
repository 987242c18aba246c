/** The pairs of items that have a place in common, each pair once: not everything is compared with everything. */
export function neighboursOf<T>(items: readonly T[], placesOf: (item: T) => readonly string[]): [T, T][] {
  const byPlace = new Map<string, T[]>();
  return items.flatMap((item) => {
    const neighbours = new Set<T>();
    for (const place of new Set(placesOf(item))) {
      const there = byPlace.get(place) ?? [];
      for (const neighbour of there) neighbours.add(neighbour);
      there.push(item);
      byPlace.set(place, there);
    }
    return [...neighbours].map((neighbour): [T, T] => [neighbour, item]);
  });
}
