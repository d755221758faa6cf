/** What an editor is asked to do when a lens is pressed; it shows what the requests of `protocol.ts` answer. */
export const commands = {
  /** Arguments: the document's address, the test's title. */
  runTest: "annae.runTest",
  /** Arguments: the document's address, the message's name. */
  preview: "annae.previewMessage",
} as const;
