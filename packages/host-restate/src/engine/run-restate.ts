// `npm run restate -- <folder>`: Restate for this machine alone, with its data in the folder, until it is ended.
import { once } from "node:events";
import { startRestate } from "./start-restate.ts";

const [folder = "restate-data"] = process.argv.slice(2);
const restate = await startRestate(folder, { ingress: 8080, admin: 9070, node: 5122 });
if (typeof restate === "string") {
  console.error(restate);
  process.exitCode = 1;
} else {
  console.log(`ingress ${restate.ingress}, admin ${restate.admin}, ${folder}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => restate.stop());
  await once(restate.child, "close");
}
