import type { FastifyRequest } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { bodyBytes } from "../limits.ts";
import type { Listener } from "./create-listener.ts";

/** Routes whose body is a picture: JPEG or PNG, as large as one may be, and nothing else. */
export async function takesPictures(
  app: Listener,
  routes: (inside: Pick<Listener, "post">) => void,
): Promise<void> {
  await app.register(async (inside) => {
    inside.removeAllContentTypeParsers();
    inside.addContentTypeParser(
      ["image/jpeg", "image/png"],
      { parseAs: "buffer", bodyLimit: bodyBytes.picture },
      (_, body, done) => done(null, body),
    );
    routes(inside.withTypeProvider<ZodTypeProvider>());
  });
}

/** So many pictures a minute of a session, whosever it is. */
export function picturesPerSession({ perMinute }: { readonly perMinute: { pictures: number } }) {
  return {
    max: perMinute.pictures,
    keyGenerator: ({ window, staff, ip }: FastifyRequest) =>
      window?.session ?? staff?.session ?? ip,
    hook: "preHandler",
  } as const;
}

/** The picture that was sent; null: none was. */
export function pictureIn({ body }: FastifyRequest): Uint8Array<ArrayBuffer> | null {
  return body instanceof Uint8Array && body.length > 0 ? new Uint8Array(body) : null;
}
