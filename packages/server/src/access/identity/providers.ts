import {
  allowInsecureRequests,
  type Configuration,
  clockTolerance,
  discovery,
} from "openid-client";

/** Where people of some tenants sign in, by OpenID Connect. */
export interface SignInProvider {
  /** Stands in addresses: letters, digits and `-`. */
  readonly id: string;
  /** As it is shown. */
  readonly name: string;
  /** `https://login.example.com` */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Ids of the tenants for which its people work. */
  readonly tenants: readonly string[];
}

/** The providers, and what each says of itself. */
export interface Providers {
  readonly all: readonly SignInProvider[];
  readonly find: (id: string) => SignInProvider | undefined;
  /** Rejects where the provider can't be asked; the next asks again. */
  readonly clientOf: (provider: SignInProvider) => Promise<Configuration>;
}

/** Seconds for a provider's answer, and by which its clock may differ. */
const [patience, skew] = [10, 30];

/** Each is asked what it says of itself when somebody first signs in there. */
export function createProviders(all: readonly SignInProvider[]): Providers {
  const clients = new Map<string, Promise<Configuration>>();
  return {
    all,
    find: (id) => all.find((one) => one.id === id),
    clientOf: (provider) => {
      const known = clients.get(provider.id) ?? discovered(provider);
      clients.set(provider.id, known);
      known.catch(() => clients.delete(provider.id));
      return known;
    },
  };
}

/** Without TLS on this machine alone: for a stand-in. */
function discovered({ issuer, clientId, clientSecret }: SignInProvider): Promise<Configuration> {
  const url = new URL(issuer);
  const isHere = ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
  const metadata = { client_secret: clientSecret, [clockTolerance]: skew };
  return discovery(url, clientId, metadata, undefined, {
    timeout: patience,
    ...(isHere && url.protocol === "http:" && { execute: [allowInsecureRequests] }),
  });
}
