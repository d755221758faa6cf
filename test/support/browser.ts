import { createReadStream, createWriteStream, existsSync, readFileSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";
import { inflate } from "@sparticuz/chromium";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  chromium as program,
} from "playwright-core";

/** What a page's server answers. */
export interface Asset {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** A page in a browser, with what went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  /** What scripts threw and what the console calls an error, oldest first. */
  readonly faults: readonly string[];
  /** Ends the page, and the server where the page has its own. */
  readonly close: () => Promise<void>;
}

/** What a window is. */
export interface WindowOptions extends BrowserContextOptions {
  /** Runs in each of its pages before their own scripts. */
  readonly before?: () => void;
}

/** Opens an address in a window of its own, in Korean unless the options say otherwise. */
export async function openAddress(
  address: string,
  { before, ...options }: WindowOptions = {},
): Promise<OpenPage> {
  const context = await newWindow({ locale: "ko-KR", ...options });
  if (before !== undefined) await context.addInitScript(before);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (said) => {
    if (said.type() === "error") faults.push(said.text());
  });
  await page.goto(address);
  return { page, faults, close: () => context.close() };
}

/** Serves the files by path ("/", "/main.js") on 127.0.0.1 for as long as the page is open, and opens "/", with `hash` behind it. */
export async function openFiles(
  files: ReadonlyMap<string, Asset>,
  options: WindowOptions = {},
  hash = "",
): Promise<OpenPage> {
  const server = createServer(({ url = "/" }, response) => {
    const found = files.get(url.replace(/\?.*/, ""));
    response.writeHead(found === undefined ? 404 : 200, {
      "content-type": found?.type ?? "text/plain",
    });
    response.end(found?.body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const bound = server.address();
  const port = typeof bound === "object" ? bound?.port : undefined;
  const opened = await openAddress(`http://127.0.0.1:${port}/${hash}`, options);
  const close = async () => {
    await opened.close();
    server.closeAllConnections();
    server.close();
  };
  return { ...opened, close };
}

/** Where `screenshot` leaves its pictures, for people to look at, and whether they want them: a picture takes as long as half a look by axe. */
const pictures = fileURLToPath(new URL("../../build/screenshots/", import.meta.url));
const wanted = process.env.ANNAE_PICTURES === "1";

/** Leaves a picture of the page in `build/screenshots` and says where, with `ANNAE_PICTURES=1` or where it `must`; null: it left none. */
export async function screenshot(page: Page, name: string, must = wanted): Promise<string | null> {
  if (!must) return null;
  const path = join(pictures, `${name}.png`);
  await page.screenshot({ path });
  return path;
}

/** A browser that has had so many windows is left for a new one: late in its life one was seen to draw nothing any more. */
const mostWindows = 20;

/** The browser in which windows are opened, how many it has had, and how many are open; it ends with the process. */
const inUse: { browser?: Promise<Browser>; windows: number; open: number } = {
  windows: 0,
  open: 0,
};

async function newWindow(options: BrowserContextOptions): Promise<BrowserContext> {
  if (inUse.windows >= mostWindows && inUse.open === 0) {
    void inUse.browser?.then((old) => old.close());
    delete inUse.browser;
    inUse.windows = 0;
  }
  inUse.browser ??= launch();
  inUse.windows += 1;
  inUse.open += 1;
  const context = await (await inUse.browser).newContext(options);
  context.once("close", () => {
    inUse.open -= 1;
  });
  return context;
}

/** What each page that is open still does, for a test that has failed. */
export async function leftPages(): Promise<readonly string[]> {
  const contexts = (await inUse.browser)?.contexts() ?? [];
  return Promise.all(contexts.flatMap((context) => context.pages()).map(stateOf));
}

async function stateOf(page: Page): Promise<string> {
  const answers = await within(page.evaluate(() => 0));
  const draws = await within(
    page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn))),
  );
  const state = draws ? "draws" : answers ? "answers and draws nothing" : "does not answer";
  return `${new URL(page.url()).pathname} ${state}`;
}

/** Milliseconds in which a page that lives does anything, on a busy machine, too. */
const alive = 5_000;

/** Whether it comes to an end in time. */
function within(work: Promise<unknown>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, alive, false));
  return Promise.race([
    late,
    work.then(
      () => true,
      () => false,
    ),
  ]);
}

const cache = fileURLToPath(new URL("../../node_modules/.cache/annae/", import.meta.url));
const packed = fileURLToPath(new URL("../bin/", import.meta.resolve("@sparticuz/chromium")));
const { version } = JSON.parse(readFileSync(join(packed, "../package.json"), "utf8"));

async function launch(): Promise<Browser> {
  const executablePath = await unpacked();
  // Without a language in the environment the browser finds no file with Hangul in its name.
  const env = { ...process.env, LC_ALL: "C.UTF-8", FONTCONFIG_FILE: await fontList() };
  // Room for what a page makes anew at each key, so that it is collected seldom.
  const memory = "--js-flags=--min-semi-space-size=32";
  // A busy machine draws late; who draws is not ended and begun again for it.
  const patience = "--disable-gpu-watchdog";
  const args = ["--disable-gpu", "--font-render-hinting=none", memory, patience];
  return program.launch({ executablePath, args, env }).catch(async () => {
    // A machine without the NSS libraries: the package has them, too.
    const libraries = join(await inflate(join(packed, "al2023.tar.br")), "lib");
    return program.launch({ executablePath, args, env: { ...env, LD_LIBRARY_PATH: libraries } });
  });
}

/** The program, unpacked once for all runs; the package's own way leaves half of it where two processes begin at once. */
async function unpacked(): Promise<string> {
  const program = join(cache, `chromium-${version}`);
  if (existsSync(program)) return program;
  await mkdir(cache, { recursive: true });
  const part = `${program}.${process.pid}`;
  await pipeline(
    createReadStream(join(packed, "chromium.br")),
    createBrotliDecompress(),
    createWriteStream(part, { mode: 0o700 }),
  );
  await rename(part, program);
  return program;
}

/** A list of fonts for the browser, so that pages look the same everywhere and have Hangul on machines without. */
async function fontList(): Promise<string> {
  const folders = ["nanum-gothic", "nanum-gothic-coding"].map((name) =>
    dirname(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}/package.json`))),
  );
  const path = join(cache, "fonts.conf");
  await mkdir(cache, { recursive: true });
  const part = `${path}.${process.pid}`;
  await writeFile(
    part,
    `<?xml version="1.0"?><fontconfig>${folders.map((one) => `<dir>${one}</dir>`).join("")}
<cachedir>${join(cache, "fonts")}</cachedir>
<alias><family>monospace</family><prefer><family>NanumGothicCoding</family></prefer></alias>
<alias><family>sans-serif</family><prefer><family>NanumGothic</family></prefer></alias>
</fontconfig>`,
  );
  await rename(part, path);
  return path;
}
