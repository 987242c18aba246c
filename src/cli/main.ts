import { run } from "./review";

// What reads the output may stop early, as `head` does: that ends the command, and is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void run(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
