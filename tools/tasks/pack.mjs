// `npm run pack`: every package as a tarball, as it would be published; `-- --to <folder>` says where, `build/packages` without.
import { resolve } from "node:path";
import { buildCli } from "../build-cli.mjs";
import { buildPackages } from "../packages/build-packages.ts";
import { packPackages } from "../packages/install-packages.ts";
import { publishedPackages } from "../packages/workspace.ts";
import { root } from "../repository.mjs";

const [option, folder = "build/packages"] = process.argv.slice(2);
if (option !== undefined && option !== "--to") {
  console.error("npm run pack takes -- --to <folder>.");
  process.exitCode = 2;
} else if ((await buildCli()) && buildPackages()) {
  packPackages(publishedPackages(), resolve(root, folder));
} else {
  process.exitCode = 1;
}
