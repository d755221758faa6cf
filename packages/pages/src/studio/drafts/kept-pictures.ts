/** Pictures of drafts, by draft and path. IndexedDB, because they are too large for the storage of texts. */
const store = "pictures";

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open("annae.studio", 1);
  request.addEventListener("upgradeneeded", () => request.result.createObjectStore(store));
  return answered(request);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.addEventListener("success", () => done(request.result));
    request.addEventListener("error", () => fail(request.error));
  });
}

/** Every picture that is kept for the draft, by its path. */
export async function keptPictures(draft: string): Promise<ReadonlyMap<string, Blob>> {
  const pictures = (await opened()).transaction(store).objectStore(store);
  const range = IDBKeyRange.bound([draft], [draft, []]);
  const [keys, blobs] = await Promise.all([
    answered(pictures.getAllKeys(range)),
    answered(pictures.getAll(range)),
  ]);
  return new Map(keys.map((key, index) => [String(Object(key)[1]), blobs[index]]));
}

/** Keeps a picture of the draft. */
export async function storeDraftPicture(draft: string, path: string, blob: Blob): Promise<void> {
  const transaction = (await opened()).transaction(store, "readwrite");
  await answered(transaction.objectStore(store).put(blob, [draft, path]));
}
