import { prepare } from "./prepare.ts";

// A process of its own: what it is told it prepares, says what came of it, and ends.
process.once("message", (asked: Parameters<typeof prepare>) => {
  void prepare(...asked).then((prepared) => process.send?.(prepared, () => process.exit(0)));
});
