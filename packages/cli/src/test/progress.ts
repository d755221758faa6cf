import { paint } from "@annae/reports/text";
import type { TestResult } from "@annae/runtime";
import { printableLine } from "@annae/vocabulary";
import type { Output } from "../terminal/terminal.ts";

/** Marks on one line before the next begins. */
const longest = 60;

/** What prints a mark for every test that has ended, file by file. */
export interface ProgressLine {
  readonly show: (result: TestResult) => void;
  /** Ends the line. */
  readonly end: () => void;
}

/** Progress that is printed as it is made: a dot for a test that passed, a cross for one that failed. */
export function progressOn({ write, color }: Output): ProgressLine {
  let file: string | null = null;
  let marks = 0;
  const end = () => {
    if (file !== null) write("\n");
    file = null;
  };
  return {
    end,
    show: ({ test, passed }) => {
      if (test.place.file !== file) {
        end();
        file = test.place.file;
        marks = 0;
        write(`${printableLine(file)}  `);
      }
      if (marks > 0 && marks % longest === 0) write("\n  ");
      marks += 1;
      write(passed ? "." : paint("✗", "red", color));
    },
  };
}
