import { fittedSize } from "@annae/channel-kit/images";
import type { ImageFacts } from "@annae/dsl";
import type { ImageLookup } from "@annae/runtime";
import type { ImageFormat, Installation } from "@annae/vocabulary";

const formats: readonly ImageFormat[] = ["jpg", "png"];

/**
 * Pictures as each channel will show them, in size and shape: a page shows the picture that it has at that size. `bytes` are those of
 * the file as it is: how many it will have is known only when the picture is written anew.
 */
export function lookupOf(
  images: ReadonlyMap<string, ImageFacts>,
  { channels }: Installation,
): ImageLookup {
  return ({ source, channel, kind }) => {
    const facts = images.get(source);
    const profile = channels.get(channel)?.images[kind];
    const format = formats.find((one) => one === facts?.format);
    if (facts === undefined || profile === undefined || format === undefined) return null;
    const { width, height } = fittedSize(facts, profile);
    return {
      source,
      width,
      height,
      format,
      bytes: facts.bytes,
      url: `https://images.invalid/${encodeURI(source)}`,
    };
  };
}
