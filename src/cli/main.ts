import { run } from "./review";

void run(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
