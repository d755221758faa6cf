// `npm run pages`: chat, widget and console for the chat server, into build/pages.
import { join } from "node:path";
import { buildPages } from "@annae/pages";
import { root } from "../repository.mjs";

await buildPages(join(root, "build/pages"));
