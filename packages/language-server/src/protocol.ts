import type { StepNote, Transcript } from "@annae/runtime";
import { type Range, RequestType } from "vscode-languageserver";

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
export const runTestsRequest = new RequestType<
  { readonly uri: string; readonly title?: string },
  readonly ToldTest[],
  void
>("annae/runTests");

/** A conversation as it is played, and as text. */
export interface PlayedConversation {
  readonly text: string;
  readonly transcript: Transcript;
  readonly notes: readonly StepNote[];
}

/** Plays the test of that title, or the scenario (JSON as `annae simulate` reads it), on the policy as it is typed. */
export const playRequest = new RequestType<
  {
    readonly uri: string;
    readonly title?: string;
    readonly scenario?: unknown;
    readonly channel?: string;
  },
  PlayedConversation | { readonly faults: readonly string[] },
  void
>("annae/play");

/** What one channel shows of a message. */
export interface PreviewedMessage {
  readonly channel: string;
  readonly speaker: string;
  readonly text: string | null;
  readonly image: string | null;
  readonly buttons: readonly string[];
}

/** Asks how each channel shows the message. */
export const previewRequest = new RequestType<
  { readonly uri: string; readonly name: string },
  readonly PreviewedMessage[],
  void
>("annae/preview");

/** What an editor is asked to do when a lens is pressed; it shows what the requests answer. */
export const commands = {
  /** Arguments: the document's address, the test's title. */
  runTest: "annae.runTest",
  /** Arguments: the document's address, the message's name. */
  preview: "annae.previewMessage",
} as const;
