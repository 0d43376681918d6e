// Keeps the app on the device, so that it opens without a line. The build writes SEAL before this text (xtask/src/worker.rs):
// { build, core: { path: integrity }, languages: { ka: { path: integrity } } }. By it a browser sees a new build.
//
// What belongs to a build is fetched whole or not at all, and builds are never mixed. The API is never touched: whatever is
// not named here goes its own way.

const BUILD = `viza-build-${SEAL.build}`;
const PACKS = "viza-packs";
const PAGE = "/index.html";
const INDEX = "/packs/index.json";
const DEPLOYMENT = "/deployment.json";
/** How long news is waited for while the last good copy is at hand, in milliseconds. */
const PATIENCE = 4000;

const isAddress = (path) => /^\/($|[a-z]{2}(\/|$))/.test(path);
/** A front page: whoever stands there is in the middle of nothing. */
const isFront = (path) => /^\/([a-z]{2}(\/[a-z]{2})?\/?)?$/.test(path);
/** A name that carries a hash means the same bytes for ever. */
const isHashed = (path) => /-[0-9a-f]{16}\.\w+$/.test(path);
const languageOf = (path) => path.match(/^\/words\/([a-z]{2})-/)?.[1];
const countryOf = (path) => path.match(/^\/packs\/([a-z]{2})\//)?.[1];
const pathOf = ({ url }) => new URL(url).pathname;
const paths = async (cache) => (await cache.keys()).map(pathOf);
const builds = async () => (await caches.keys()).filter((name) => name.startsWith("viza-build-"));

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", (event) => event.waitUntil(heard(event.data)));
addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return;
  if (mode === "navigate") {
    if (isAddress(pathname)) event.respondWith(page(event));
  } else if (isHashed(pathname) || pathname in SEAL.core) event.respondWith(kept(pathname, event));
  else if (pathname === INDEX) event.respondWith(newestIndex());
  else if (pathname === DEPLOYMENT) event.respondWith(newestDeployment());
  else if (countryOf(pathname)) event.respondWith(ofPack(event));
});

/** Takes a new build in, with every language that was used here; or leaves no trace of it. */
async function install() {
  const used = new Set();
  for (const name of await builds()) {
    for (const path of await paths(await caches.open(name))) used.add(languageOf(path));
  }
  try {
    await fill(SEAL.core);
    for (const language of used) await fill(SEAL.languages[language]);
  } catch (error) {
    await caches.delete(BUILD);
    throw error;
  }
}

/** The build before this one stays for pages that were drawn by it and are about to be loaded anew. */
async function activate() {
  const others = (await builds()).filter((name) => name !== BUILD);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await clients.claim();
}

/** What a page says: which files it used before there was a worker, or that it would welcome a new build. */
async function heard({ used = [], move = false, fallen = false }) {
  if (move) {
    const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
    if (fallen || pages.every((page) => isFront(pathOf(page)))) skipWaiting();
  }
  for (const language of new Set(used.map(languageOf))) await fill(SEAL.languages[language]);
  for (const country of new Set(used.map(countryOf).filter(Boolean))) await takeIn(country);
  if (used.includes(DEPLOYMENT)) await newestDeployment();
}

/** Brings files into the cache of this build, from another build where the name says that the bytes are the same. */
async function fill(files = {}) {
  const cache = await caches.open(BUILD);
  const missing = [];
  for (const [path, integrity] of Object.entries(files)) {
    if (!(await cache.match(path))) missing.push([path, integrity]);
  }
  const answers = await Promise.all(
    missing.map(async ([path, integrity]) => (isHashed(path) && (await caches.match(path))) || brought(path, integrity)),
  );
  await Promise.all(missing.map(([path], number) => cache.put(path, answers[number])));
}

/** A file from the host, as it was sealed: what a hotel's sign-in page puts in its place is refused. */
async function brought(path, integrity) {
  const answer = await fetch(path, { integrity, cache: isHashed(path) ? "default" : "no-cache" });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return plain(answer);
}

/** A redirected answer cannot be given to a navigation, though its bytes are the right ones. */
const plain = ({ body, headers, status }) => new Response(body, { headers, status });

/** A file of a build. A language that is used for the first time comes whole. */
async function kept(path, event) {
  const known = (await (await caches.open(BUILD)).match(path)) ?? (isHashed(path) && (await caches.match(path)));
  if (known) return known;
  const language = languageOf(path);
  if (language) event.waitUntil(fill(SEAL.languages[language]).catch(() => {}));
  return fetch(event.request);
}

/** The page, whatever the address. Read from a stream it would keep this worker busy, and a busy worker is never replaced. */
async function page(event) {
  const answer = await kept(PAGE, event);
  return new Response(await answer.text(), answer);
}

/** JSON that the host says now; what a sign-in page says is none. */
async function said(path) {
  const answer = await fetch(path, { cache: "no-cache", signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const text = await answer.text();
  return { text, value: JSON.parse(text) };
}

const asJson = (text) => new Response(text, { headers: { "Content-Type": "application/json" } });

/** Where the office is and what kind of device this is. */
async function newestDeployment() {
  const cache = await caches.open(PACKS);
  try {
    const { text } = await said(DEPLOYMENT);
    await cache.put(DEPLOYMENT, asJson(text));
    return asJson(text);
  } catch (error) {
    return (await cache.match(DEPLOYMENT)) ?? Promise.reject(error);
  }
}

/** Which countries there are. A country that is kept here moves to its new pack whole, or stays with its last good one. */
async function newestIndex() {
  const cache = await caches.open(PACKS);
  const last = await cache.match(INDEX);
  try {
    const { text, value } = await said(INDEX);
    const before = last ? await last.clone().json() : {};
    const countries = new Set((await paths(cache)).map(countryOf).filter(Boolean));
    await Promise.all([...countries].map((country) => moved(cache, country, before[country], value[country])));
    await cache.put(INDEX, asJson(text));
    return asJson(text);
  } catch (error) {
    return last ?? Promise.reject(error);
  }
}

/** Brings what is new in a country's pack, all of it before any is put in place. */
async function moved(cache, country, before, now) {
  const address = (file) => `/packs/${country}/${file}`;
  const [had, has] = [before, now].map((pack) => pack?.files ?? {});
  const changed = Object.entries(has).filter(([file, integrity]) => had[file] !== integrity);
  const answers = await Promise.all(changed.map(([file, integrity]) => brought(address(file), integrity)));
  await Promise.all(changed.map(([file], number) => cache.put(address(file), answers[number])));
  await Promise.all(Object.keys(had).filter((file) => !(file in has)).map((file) => cache.delete(address(file))));
}

/** Keeps the pack of a country that is used here from now on. */
async function takeIn(country) {
  const cache = await caches.open(PACKS);
  if (!(await cache.match(INDEX))) await newestIndex();
  const index = await (await cache.match(INDEX)).json();
  if ((await paths(cache)).some((path) => countryOf(path) === country)) return;
  await moved(cache, country, undefined, index[country]);
}

/** A file of a country's pack, which goes with the index that is kept here. */
async function ofPack(event) {
  const path = pathOf(event.request);
  const known = await (await caches.open(PACKS)).match(path);
  if (known) return known;
  event.waitUntil(takeIn(countryOf(path)).catch(() => {}));
  return fetch(event.request);
}
