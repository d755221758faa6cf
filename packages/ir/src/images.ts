import type { ImageFormat, KindName } from "@annae/vocabulary";

/** An image as a channel gets it: sized when the policy was built, sizes in pixels. */
export interface ImageFile {
  /** Name of the sized file, relative to the built module. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly format: ImageFormat;
  readonly bytes: number;
}

/** Images of messages of one kind, by the path that the policy writes. */
export type KindImages = Readonly<Record<string, ImageFile>>;

/** The sized images of a policy, by channel and kind of message: what fits one kind may not fit another. */
export type PolicyImages = Readonly<
  Record<string, Readonly<Partial<Record<KindName, KindImages>>>>
>;
