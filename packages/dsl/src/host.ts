/** Why a file could not be read as text. */
export type FileFault = "missing" | "folder" | "notUtf8" | "unreadable";

/** What the compiler needs to know of an image; sizes in pixels as shown (orientation applied). */
export interface ImageFacts {
  /** What the bytes say it is, whatever its name: "jpg", "png", "gif", … */
  readonly format: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** True: it moves. */
  readonly animated?: boolean;
}

/** Why an image can't be used. */
export type ImageFault = "missing" | "folder" | "outside" | "notAnImage" | "unreadable";

/** The compiler's only way to the outside; the CLI gives it a disk, tests a map. Paths are the host's business. */
export interface CompilerHost {
  readonly read: (path: string) => { readonly text: string } | { readonly fault: FileFault };
  /**
   * The path that an `import` written in the file `from` means, the same for the same file however it is reached; null
   * where it leads out of the files that are checked.
   */
  readonly importPath: (from: string, written: string) => string | null;
  /** The file of the policy of that name, looked for around the file `from`; null where there is none. */
  readonly policyPath: (from: string, name: string) => string | null;
  /** An image as written in the file `from`; "outside": not in the folder of the policy it is written in. */
  readonly image: (
    from: string,
    written: string,
  ) => { readonly image: ImageFacts; readonly path: string } | { readonly fault: ImageFault };
}
