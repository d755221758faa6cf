/** What the work comes to, or an error that says what was waited for in vain; `also`: what else is known then. */
export async function within<T>(
  milliseconds: number,
  what: string,
  work: Promise<T>,
  also: () => Promise<string> = async () => "",
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const give = async () =>
      reject(new Error(`waited ${milliseconds / 1_000} s for ${what} ${await also()}`.trimEnd()));
    timer = setTimeout(() => void give(), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
