import lock from "../package-lock.json";

interface Locked {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}
const packages = Object.entries(lock.packages as Record<string, Locked>);

test("the lock file holds the packages of every platform, so that `npm ci` works on each", () => {
  const locked = new Set(packages.map(([path]) => path.split("node_modules/").at(-1)));
  const missing = packages.flatMap(([, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !locked.has(name)),
  );
  expect(missing).toEqual([]);
});

test("it names no place to fetch them from: that is for each machine to say", () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});
