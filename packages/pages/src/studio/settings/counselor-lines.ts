/** Text of one line each, as a counselor's categories, days off and breaks are written in the form, and back. */
export const categoryLines = {
  write: (categories: unknown): string =>
    listIn(categories)
      .map((one) => {
        const { major = "", middle } = Object(one);
        return middle === undefined ? major : `${major} > ${middle}`;
      })
      .join("\n"),
  read: (text: string): readonly unknown[] =>
    linesIn(text).map((line) => {
      const [major = "", middle] = line.split(">").map((part) => part.trim());
      return middle === undefined || middle === "" ? { major } : { major, middle };
    }),
};

/** `2026-11-27`, one a line. */
export const dateLines = {
  write: (dates: unknown): string => listIn(dates).join("\n"),
  read: (text: string): readonly unknown[] => linesIn(text),
};

/** `2026-11-27 15:00-15:30`, one a line. */
export const breakLines = {
  write: (breaks: unknown): string =>
    listIn(breaks)
      .map((one) => {
        const { date = "", from = "", to = "" } = Object(one);
        return `${date} ${from}-${to}`;
      })
      .join("\n"),
  read: (text: string): readonly unknown[] =>
    linesIn(text).map((line) => {
      const [date = "", times = ""] = line.split(/\s+/, 2);
      const [from = "", to = ""] = times.split(/[-–~]/);
      return { date, from, to };
    }),
};

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function linesIn(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
