import type { Picture } from "@annae/host";
import { lookupIn, type PolicyImage } from "@annae/images";
import type { ImageLookup } from "@annae/runtime";

/** The sized pictures of all tenants' policies, and where they are shown. */
export interface PictureShelf {
  readonly put: (tenant: string, images: readonly PolicyImage[]) => void;
  readonly lookup: (tenant: string) => ImageLookup;
  /** By the name in its address; undefined: there is none. */
  readonly find: (tenant: string, name: string) => Picture | undefined;
  /** By its address. */
  readonly at: (tenant: string, address: string) => Picture | null;
  /** Where the picture that a policy names so is shown on that channel, as wide as that. */
  readonly addressOf: (
    tenant: string,
    shown: { readonly channel: string; readonly source: string; readonly width: number },
  ) => string | null;
}

const types = { jpg: "image/jpeg", png: "image/png" } as const;

/** An empty shelf. `origin`: where the PUBLIC listener is asked from outside. */
export function createPictureShelf(origin: () => string): PictureShelf {
  const shelves = new Map<string, { images: PolicyImage[]; files: Map<string, Picture> }>();
  const base = (tenant: string) => `${origin()}/i/${tenant}/`;
  return {
    put: (tenant, images) => {
      const named = images.map((image) => ({ ...image, file: nameOf(image) }));
      // Messages under way still show what came before.
      const files = new Map(shelves.get(tenant)?.files);
      for (const { file, data, format } of named) {
        files.set(file, { bytes: new Uint8Array(data), type: types[format], name: file });
      }
      shelves.set(tenant, { images: named, files });
    },
    lookup: (tenant) => (image) => lookupIn(shelves.get(tenant)?.images ?? [], base(tenant))(image),
    find: (tenant, name) => shelves.get(tenant)?.files.get(name),
    at: (tenant, address) =>
      shelves.get(tenant)?.files.get(address.slice(base(tenant).length)) ?? null,
    addressOf: (tenant, { channel, source, width }) => {
      const image = shelves
        .get(tenant)
        ?.images.find(
          (one) => one.channel === channel && one.source === source && one.width === width,
        );
      return image === undefined ? null : `${base(tenant)}${image.file}`;
    },
  };
}

/** The digest alone: the tenant stands in front of it. */
function nameOf({ file }: PolicyImage): string {
  return file.slice(file.lastIndexOf("/") + 1);
}
