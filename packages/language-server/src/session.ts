import {
  type Analysis,
  analyzeIn,
  builtOf,
  type Compilation,
  openWorkspace,
  proveIn,
  syntaxOf,
  type Workspace,
  withFile,
  withoutFile,
} from "@annae/dsl";
import type { Syntax } from "@annae/syntax";
import type { Installation, Locale, Moment } from "@annae/vocabulary";
import type { PolicyFiles, PolicyPlace } from "./policy-files.ts";

/** A document as the policy that it is part of sees it. */
export interface DocumentView {
  readonly path: string;
  readonly syntax: Syntax;
  readonly place: PolicyPlace;
  readonly analysis: Analysis;
}

/** Whom a session is for. */
export interface SessionMeans {
  readonly installation: Installation;
  readonly locale: Locale;
  /** The settings of the tenant that the policies are for, as JSON; undefined where nobody has said. */
  readonly settings?: unknown;
  readonly now: () => Moment;
}

/** The documents that an editor has open, and what is known of their policies; the one thing here that changes. */
export interface Session extends SessionMeans {
  readonly files: PolicyFiles;
  readonly write: (uri: string, text: string) => void;
  /** The document is closed: what the host has counts again. */
  readonly close: (uri: string) => void;
  /** Files changed outside of the editor. */
  readonly refresh: () => void;
  readonly view: (uri: string) => DocumentView | undefined;
  /** Every policy that the file is part of, its own first; with `everywhere`, policies that nobody has asked about, too. */
  readonly policiesWith: (path: string, everywhere?: boolean) => readonly PolicyPlace[];
  /** What is known at once: everything but what has to be proved. */
  readonly analysisOf: (place: PolicyPlace) => Analysis;
  /** The same with what is proved. */
  readonly provedOf: (place: PolicyPlace) => Analysis;
  /** What the policy means, as far as it is right, errors or not; its tests where there are none. */
  readonly builtOf: (place: PolicyPlace) => Built;
  /** What would be known if the files had these texts. */
  readonly analysisWith: (place: PolicyPlace, texts: ReadonlyMap<string, string>) => Analysis;
  readonly openPaths: () => readonly string[];
  /** As the editor writes it where the document is open. */
  readonly uriOf: (path: string) => string;
}

/** A policy to read; to play it only where it is sound. */
export interface Built extends Pick<Compilation, "ir" | "tests"> {
  readonly sound: boolean;
}

interface Known {
  readonly analysis: Analysis;
  proved?: Analysis;
  built?: Built;
  /** Every path that was asked for, whether there is a file or not. */
  readonly asked: ReadonlySet<string>;
}

/** A session over the files, in which nothing is open yet. */
export function openSession(files: PolicyFiles, means: SessionMeans): Session {
  const asked = new Set<string>();
  const host = {
    ...files.host,
    read: (path: string) => {
      asked.add(path);
      return files.host.read(path);
    },
  };
  let workspace: Workspace = openWorkspace(host, means.installation);
  let places: readonly PolicyPlace[] | undefined;
  const known = new Map<string, Known>();
  const uris = new Map<string, string>();

  const analyzed = (place: PolicyPlace, own: Workspace): Known => {
    asked.clear();
    const analysis = analyzeIn(own, place.file, { tests: place.tests });
    for (const { source } of analysis.syntaxes) asked.add(source.path);
    return { analysis, asked: new Set([...asked, place.file]) };
  };
  const knownOf = (place: PolicyPlace): Known => {
    const found = known.get(place.file) ?? analyzed(place, workspace);
    known.set(place.file, found);
    return found;
  };
  const policies = () => {
    places ??= files.policies();
    return places;
  };
  const forget = (path: string) => {
    for (const [entry, { asked: of }] of known) if (of.has(path)) known.delete(entry);
  };
  const isPartOf = (path: string, place: PolicyPlace) =>
    syntaxOf(knownOf(place).analysis, path) !== undefined;

  const policiesWith = (path: string, everywhere = false): readonly PolicyPlace[] => {
    const all = policies();
    const own = all.filter(({ file, tests }) => file === path || tests.includes(path));
    const others = nearestFirst(
      all.filter((one) => !own.includes(one)),
      path,
    );
    const nearest = own.length > 0 ? own[0] : others.find((one) => isPartOf(path, one));
    const rest = [...own, ...others].filter(
      (one) => one !== nearest && (everywhere || known.has(one.file)) && isPartOf(path, one),
    );
    return [nearest ?? { file: path, tests: [] }, ...rest];
  };

  return {
    ...means,
    files,
    write: (uri, text) => {
      const path = files.pathOf(uri);
      uris.set(path, uri);
      if (workspace.texts.get(path) === text) return;
      workspace = withFile(workspace, path, text);
      forget(path);
    },
    close: (uri) => {
      const path = files.pathOf(uri);
      uris.delete(path);
      workspace = withoutFile(workspace, path);
      forget(path);
    },
    refresh: () => {
      places = undefined;
      known.clear();
    },
    view: (uri) => {
      const path = files.pathOf(uri);
      const [place] = policiesWith(path);
      if (place === undefined) return undefined;
      const { analysis } = knownOf(place);
      const syntax = syntaxOf(analysis, path);
      return syntax && { path, syntax, place, analysis };
    },
    policiesWith,
    analysisOf: (place) => knownOf(place).analysis,
    provedOf: (place) => {
      const own = knownOf(place);
      own.proved ??= proveIn(workspace, own.analysis);
      return own.proved;
    },
    builtOf: (place) => {
      const own = knownOf(place);
      const { sound } = own.analysis;
      own.built ??= { ...builtOf(own.analysis, { draft: true }), sound };
      return own.built;
    },
    analysisWith: (place, texts) => {
      const changed = [...texts].reduce(
        (before, [path, text]) => withFile(before, path, text),
        workspace,
      );
      return analyzed(place, changed).analysis;
    },
    openPaths: () => [...uris.keys()],
    uriOf: (path) => uris.get(path) ?? files.uriOf(path),
  };
}

/** Policies whose folder shares most with the path come first: those it is likely to be part of. */
function nearestFirst(places: readonly PolicyPlace[], path: string): readonly PolicyPlace[] {
  const shared = ({ file }: PolicyPlace) => {
    let at = 0;
    while (at < file.length && file[at] === path[at]) at += 1;
    return at;
  };
  return places.toSorted((one, other) => shared(other) - shared(one));
}
