import {
  besideSizes,
  bestSize,
  canStandBeside,
  fittedSize,
  type Size,
} from "@annae/channel-kit/images";
import type { ImageProfile } from "@annae/vocabulary";
import type { ImageFacts } from "../host.ts";
import type { WrittenPolicy } from "./check.ts";
import { brokenImages, limitWords } from "./placements/broken-limits.ts";
import {
  imageApart,
  imageEnlarged,
  imageSeenSmall,
  imageStandsStill,
  imageStrip,
} from "./placements/image-diagnostics.ts";

/** A way in which customers see an image otherwise than it was meant. */
interface Way {
  readonly report: typeof imageSeenSmall;
  readonly happens: (image: ImageFacts, profile: ImageProfile, shown: Size) => boolean;
  /** Absent: the profile's best sizes. */
  readonly better?: (profile: ImageProfile) => string;
  /** True: only where there is a text as well. */
  readonly withText?: boolean;
}

/** Sides that differ more than that make a strip. */
const mostUneven = 4;

const ways: readonly Way[] = [
  { report: imageSeenSmall, happens: isSmall },
  {
    report: imageStrip,
    happens: (image, { best }) =>
      best === undefined && Math.max(ratio(image), 1 / ratio(image)) > mostUneven,
  },
  {
    report: imageEnlarged,
    happens: ({ width }, { forcedWidth = 0 }) => width < forcedWidth,
  },
  {
    report: imageApart,
    happens: (image, profile, shown) =>
      profile.besideText !== undefined &&
      !canStandBeside(shown, profile.besideText) &&
      !isSmall(image, profile, shown),
    better: ({ besideText }) => (besideText === undefined ? "" : besideSizes(besideText)),
    withText: true,
  },
  { report: imageStandsStill, happens: ({ animated = false }) => animated },
];

/** Compares how each image is seen on the channels that show it with how it would be seen best. */
export function checkImageShown({ placements }: WrittenPolicy) {
  return ways.flatMap(({ report, happens, better = bestSizes, withText = false }) => {
    const seen = brokenImages(placements, (image, profile, { text }) => {
      const shown = fittedSize(image, profile);
      if ((withText && text === null) || !happens(image, profile, shown)) return null;
      return { shown: pixels(shown), better: better(profile) };
    });
    return seen.map(([{ span, written }, , limits]) =>
      report(span, {
        path: written,
        shown: limitWords(limits, ({ shown }) => shown),
        best: limitWords(limits, ({ better }) => better),
      }),
    );
  });
}

/** Whether it fills less than half of the best size for its shape. */
function isSmall(image: ImageFacts, profile: ImageProfile, shown: Size): boolean {
  const best = bestSize(image, profile);
  return best !== undefined && 2 * shown.width * shown.height < best.width * best.height;
}

function bestSizes({ best = [] }: ImageProfile): string {
  return best.map(pixels).join(", ");
}

function ratio({ width, height }: Size): number {
  return width / height;
}

function pixels({ width, height }: Size): string {
  return `${width}x${height}`;
}
