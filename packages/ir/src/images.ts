/** An image as a channel gets it: sized when the policy was built, sizes in pixels. */
export interface ImageFile {
  /** Name of the sized file, relative to the built module. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly format: "jpg" | "png";
  readonly bytes: number;
}

/** The sized images of a policy: by channel, then by the path that the policy writes. */
export type PolicyImages = Readonly<Record<string, Readonly<Record<string, ImageFile>>>>;
