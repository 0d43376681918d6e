// Gives as one text all that the browser keeps for the site and shows of it.
const done = arguments[arguments.length - 1];

const asked = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** A value with all that is in it; bytes are given as letters, and read as text as well. */
function text(value) {
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer ?? value);
    return [String.fromCharCode(...bytes), new TextDecoder().decode(bytes)].join("\n");
  }
  if (value && typeof value === "object") return Object.entries(value).flat().map(text).join("\n");
  return String(value);
}

async function everything() {
  const found = [document.documentElement.outerHTML, document.cookie, location.href, document.title];
  found.push(JSON.stringify(history.state), JSON.stringify(localStorage), JSON.stringify(sessionStorage), name);
  for (const field of document.querySelectorAll("input, textarea, select")) found.push(field.value);
  for (const { name } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const shelf = database.transaction(store).objectStore(store);
      found.push(name, store, text(await asked(shelf.getAllKeys())), text(await asked(shelf.getAll())));
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      found.push(request.url, await (await cache.match(request)).text());
    }
  }
  return found.join("\n");
}

everything().then(done, (error) => done(`unreadable: ${error}`));
