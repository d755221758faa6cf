import type { MemoryFiles } from "@annae/dsl";
import type { StepNote, Transcript } from "@annae/runtime";
import type { Locale } from "@annae/vocabulary";
import type { Range } from "vscode-languageserver";

/** What a page says of itself and of its policies when it starts the worker. */
export interface WorkerOptions {
  readonly files?: MemoryFiles;
  readonly locale?: Locale;
  /** The settings of the tenant that the policies are for, as JSON: placeholders are shown with what they read now. */
  readonly settings?: unknown;
}

/** How a test went, for a list of tests and for whoever wants to know why. */
export interface ToldTest {
  readonly title: string;
  readonly uri: string;
  readonly range: Range;
  readonly passed: boolean;
  /** What was expected and what was seen, in lines. */
  readonly text: string;
  /** Where it failed. */
  readonly failures: readonly { readonly range: Range; readonly text: string }[];
}

/** Asks for the tests of the policy that the document is part of; with `title`, for those of that title. */
export interface RunTestsParams {
  readonly uri: string;
  readonly title?: string;
}

/** A conversation as it is played, and as text. */
export interface PlayedConversation {
  readonly text: string;
  readonly transcript: Transcript;
  readonly notes: readonly StepNote[];
}

/** Plays the test of that title, or the scenario (JSON as `annae simulate` reads it), on the policy as it is typed. */
export interface PlayParams {
  readonly uri: string;
  readonly title?: string;
  readonly scenario?: unknown;
  readonly channel?: string;
}

export type PlayAnswer = PlayedConversation | { readonly faults: readonly string[] };

/** What one channel shows of a message. */
export interface PreviewedMessage {
  readonly channel: string;
  readonly speaker: string;
  readonly text: string | null;
  readonly image: string | null;
  readonly buttons: readonly string[];
}

/** Asks how each channel shows the message. */
export interface PreviewParams {
  readonly uri: string;
  readonly name: string;
}

/** What can be asked beside what the protocol has; `requests.ts` has the types of questions and answers. */
export const methods = {
  runTests: "annae/runTests",
  play: "annae/play",
  preview: "annae/preview",
} as const;

/** What an editor is asked to do when a lens is pressed; it shows what the requests answer. */
export const commands = {
  /** Arguments: the document's address, the test's title. */
  runTest: "annae.runTest",
  /** Arguments: the document's address, the message's name. */
  preview: "annae.previewMessage",
} as const;

const memory = "file:///";

/** The address of a document in memory: its path behind `file:///`. */
export function memoryUri(path: string): string {
  return memory + path.split("/").map(encodeURIComponent).join("/");
}

/** The path of a document in memory, whatever the address is. */
export function memoryPath(uri: string): string {
  return uri
    .replace(memory, "")
    .replace(/(?:%[0-9a-f]{2})+/gi, (bytes) =>
      new TextDecoder().decode(
        Uint8Array.from(bytes.slice(1).split("%"), (byte) => Number.parseInt(byte, 16)),
      ),
    );
}
