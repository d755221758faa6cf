/** Does the work, which may ask whether somebody has pressed Ctrl+C and then leave off in good order; pressed again it ends the program. */
export async function untilInterrupted<T>(
  work: (isInterrupted: () => boolean) => Promise<T>,
): Promise<T> {
  let interrupted = false;
  const interrupt = () => {
    interrupted = true;
  };
  process.once("SIGINT", interrupt);
  try {
    return await work(() => interrupted);
  } finally {
    process.removeListener("SIGINT", interrupt);
  }
}
