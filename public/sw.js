// Keeps the app on the device, so that it opens without a line. The build writes SEAL before this text (xtask/src/worker.rs):
// { build, core: { path: integrity }, languages: { ka: { path: integrity } }, kiosk: { path: integrity } }. By it a browser
// sees a new build, and a new build is taken in: whole, or not at all.
//
// Which build is in force is a mark beside what is kept: { inForce, ready, before, wanted, bad }, of which start.js knows too.
// Every worker serves every build alike, by that mark, so a new worker waits until every tab is closed, as browsers would
// have it: one that is hurried while pages are open may never come, and navigations then wait for it. The API is never
// touched: whatever is not named here goes its own way.

const PREFIX = "viza-build-";
const MARKS = "viza-marks";
const MARK = "/marks";
/** Held by every tab that is inside an application. */
const INSIDE = "viza-inside";
const PACKS = "viza-packs";
const LIST = "/seal.json";
const PAGE = "/index.html";
const MANIFEST = "/manifest.webmanifest";
const INDEX = "/packs/index.json";
const DEPLOYMENT = "/deployment.json";
/** How long news is waited for while the last good copy is at hand, in milliseconds. */
const PATIENCE = 4000;

const isAddress = (path) => /^\/($|operator(\/|$)|[a-z]{2}(\/|$))/.test(path);
/** It is not kept; where it cannot be fetched, the app says so in the browser's place. */
const isStudio = (path) => /^\/studio(\/|$)/.test(path);
/** A name that carries a hash means the same bytes for ever. */
const isHashed = (path) => /-[0-9a-f]{16}\.\w+$/.test(path);
const languageOf = (path) => path.match(/^\/words\/([a-z]{2})-/)?.[1];
const countryOf = (path) => path.match(/^\/packs\/([a-z]{2})\//)?.[1];
const pathOf = ({ url }) => new URL(url).pathname;
const paths = async (cache) => (await cache.keys()).map(pathOf);
const builds = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));
const asJson = (value) => new Response(JSON.stringify(value), { headers: { "Content-Type": "application/json" } });

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => event.waitUntil(heard(event)));
addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return;
  if (mode === "navigate") {
    if (isAddress(pathname)) event.respondWith(page(event.request));
    else if (isStudio(pathname)) event.respondWith(fetch(event.request).catch(() => page(event.request)));
  } else if (isHashed(pathname)) event.respondWith(hashed(pathname, event));
  else if (pathname === MANIFEST) event.respondWith(ofBuild(MANIFEST, event.request));
  else if (pathname === INDEX) event.respondWith(newestIndex());
  else if (pathname === DEPLOYMENT) event.respondWith(newestDeployment());
  else if (countryOf(pathname)) event.respondWith(ofPack(event));
});

const inCache = async (cacheName, path) => (await caches.match(path, { cacheName })) ?? undefined;
const marks = async () => (await (await inCache(MARKS, MARK))?.json()) ?? {};

/** Changes the marks; one change at a time, whoever makes it. */
const mark = (change) =>
  navigator.locks.request(MARKS, async () => {
    const now = await change(await marks());
    await (await caches.open(MARKS)).put(MARK, asJson(now));
  });

/** Takes the build of this worker in, with every language that was used here; or leaves no trace of it. */
async function install() {
  const { build, core, languages } = SEAL;
  if ((await marks()).bad === build) return;
  const used = new Set();
  for (const name of await builds()) {
    for (const path of await paths(await caches.open(name))) used.add(languageOf(path));
  }
  const wanted = [core, ...[...used].map((language) => languages[language])];
  await fill(build, Object.assign({}, ...wanted, (await isKiosk()) && everything(SEAL)));
  await (await caches.open(PREFIX + build)).put(LIST, asJson(SEAL));
  await mark(async ({ ready, inForce = build, ...others }) => {
    if (!(await inCache(PREFIX + build, PAGE))) throw new Error("cleared away while it came");
    return inForce === build ? { ...others, inForce } : { ...others, inForce, ready: build };
  });
  if ((await marks()).wanted) await move();
}

/** What a page says: which files it used before there was a worker, or that it would welcome a new build. */
async function heard({ data: { used = [], move: welcome, atOnce }, source }) {
  const { inForce } = await marks();
  if (!(await inCache(PREFIX + inForce, PAGE))) await install();
  if (atOnce) await mark((now) => ({ ...now, wanted: true }));
  if (welcome || atOnce) {
    await move();
    source.postMessage("tried");
  }
  for (const language of new Set(used.map(languageOf).filter(Boolean))) await speak(language);
  for (const country of new Set(used.map(countryOf).filter(Boolean))) await takeIn(country);
  if (used.includes(DEPLOYMENT)) await newestDeployment();
  if (await isKiosk()) await stockUp();
}

/** Puts the build that is ready in force: while nobody is inside an application, or at once where it is wanted so. */
async function move() {
  const { ready, wanted } = await marks();
  if (!ready) return;
  const { held, pending } = await navigator.locks.query();
  const isCalm = ![...held, ...pending].some(({ name }) => name === INSIDE);
  if (!isCalm && !wanted) return;
  await mark(async (now) => {
    if (!now.ready) return now;
    // Where somebody is inside, pages of still earlier builds may be open.
    if (isCalm) await clear([now.ready, now.inForce]);
    return { inForce: now.ready, before: now.inForce, bad: now.bad };
  });
}

/** Forgets every build but these. */
async function clear(kept) {
  const others = (await builds()).filter((name) => !kept.includes(name.slice(PREFIX.length)));
  await Promise.all(others.map((name) => caches.delete(name)));
}

const sealOf = async (build) => (await inCache(PREFIX + build, LIST))?.json();
const everything = ({ languages, kiosk }) => Object.assign({}, kiosk, ...Object.values(languages));

/** Brings files into the cache of a build, from another build where the name says that the bytes are the same. */
async function fill(build, files) {
  const missing = [];
  for (const [path, integrity] of Object.entries(files)) {
    if (!(await inCache(PREFIX + build, path))) missing.push([path, integrity]);
  }
  const answers = await Promise.all(
    missing.map(async ([path, integrity]) => (isHashed(path) && (await caches.match(path))) || brought(path, integrity)),
  );
  const cache = await caches.open(PREFIX + build);
  await Promise.all(missing.map(([path], number) => cache.put(path, answers[number])));
}

/** Keeps a language, in the build in force and in the one that comes after it. */
async function speak(language) {
  const { inForce, ready } = await marks();
  for (const build of [inForce, ready]) {
    const files = (await sealOf(build))?.languages[language];
    if (files) await fill(build, files);
  }
}

/** A file from the host, as it was sealed: what a hotel's sign-in page puts in its place is refused. */
async function brought(path, integrity) {
  const answer = await fetch(path, { integrity, cache: isHashed(path) ? "default" : "no-cache" });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return plain(answer);
}

/** A redirected answer cannot be given to a navigation, though its bytes are the right ones. */
const plain = ({ body, headers, status }) => new Response(body, { headers, status });

/** A file with a hashed name, whichever build it came with. A language that is used for the first time comes whole. */
async function hashed(path, event) {
  const known = await caches.match(path);
  if (known) return known;
  const language = languageOf(path);
  const integrity = (await sealOf((await marks()).inForce))?.languages[language]?.[path];
  if (!integrity) return fetch(event.request);
  const answer = await brought(path, integrity);
  event.waitUntil(speak(language).catch(() => {}));
  return answer;
}

/** A file of the build in force whose name carries no hash. */
async function ofBuild(path, request) {
  return (await inCache(PREFIX + (await marks()).inForce, path)) ?? fetch(request);
}

/** The page, whatever the address. A device whose store fails shows it from the host. */
async function page(request) {
  try {
    await move();
    return await ofBuild(PAGE, request);
  } catch {
    return fetch(request);
  }
}

/** JSON that the host says now; what a sign-in page says is none. */
async function said(path) {
  const answer = await fetch(path, { cache: "no-cache" });
  if (!answer.ok || answer.redirected) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

/** What is new, if it comes soon; else the last good copy, if there is one. */
function soon(news, last) {
  if (!last) return news;
  const late = new Promise((done) => setTimeout(done, PATIENCE, last));
  return Promise.race([news.catch(() => last), late]);
}

/** Where the office is and what kind of device this is. */
async function newestDeployment() {
  const last = await inCache(PACKS, DEPLOYMENT);
  const news = async () => {
    const deployment = await said(DEPLOYMENT);
    if (typeof deployment.api !== "string") throw new Error("names no API");
    await (await caches.open(PACKS)).put(DEPLOYMENT, asJson(deployment));
    return asJson(deployment);
  };
  return soon(news(), last);
}

const deployment = async () => (await (await inCache(PACKS, DEPLOYMENT))?.json()) ?? {};
const isKiosk = async () => Boolean((await deployment()).kiosk);

/** A kiosk serves everybody: it keeps every language and every country on offer. */
async function stockUp() {
  const { inForce } = await marks();
  const seal = await sealOf(inForce);
  if (seal) await fill(inForce, everything(seal));
  const index = await (await newestIndex()).json();
  for (const country of (await deployment()).packs ?? Object.keys(index)) {
    if (index[country]) await takeIn(country);
  }
}

/** Which countries there are. A country that is kept here moves to its new pack whole, or stays with its last good one. */
async function newestIndex() {
  const last = await inCache(PACKS, INDEX);
  const before = (await last?.clone().json()) ?? {};
  const news = async () => {
    const index = await said(INDEX);
    if (!Object.values(index).some(({ files }) => files)) throw new Error("lists no pack");
    const cache = await caches.open(PACKS);
    const countries = new Set((await paths(cache)).map(countryOf).filter(Boolean));
    const all = [...countries].map(async (country) => {
      await renew(cache, country, before[country], index[country]).catch(() => (index[country] = before[country]));
    });
    await Promise.all(all);
    await cache.put(INDEX, asJson(index));
    return asJson(index);
  };
  return soon(news(), last);
}

/** Brings what is new in a country's pack, all of it before any is put in place. */
async function renew(cache, country, before, now) {
  const address = (file) => `/packs/${country}/${file}`;
  const [had, has] = [before, now].map((pack) => pack?.files ?? {});
  const changed = Object.entries(has).filter(([file, integrity]) => had[file] !== integrity);
  const answers = await Promise.all(changed.map(([file, integrity]) => brought(address(file), integrity)));
  await Promise.all(changed.map(([file], number) => cache.put(address(file), answers[number])));
  await Promise.all(Object.keys(had).filter((file) => !(file in has)).map((file) => cache.delete(address(file))));
}

/** Keeps the pack of a country that is used here from now on. */
async function takeIn(country) {
  if (!(await inCache(PACKS, INDEX))) await newestIndex();
  const cache = await caches.open(PACKS);
  const index = await (await cache.match(INDEX)).json();
  const kept = await paths(cache);
  // A browser that was ended while it kept them has some of them only.
  if (Object.keys(index[country]?.files ?? {}).every((file) => kept.includes(`/packs/${country}/${file}`))) return;
  await renew(cache, country, undefined, index[country]);
}

/** A file of a country's pack, which goes with the index that is kept here. */
async function ofPack(event) {
  const path = pathOf(event.request);
  const known = await inCache(PACKS, path);
  if (known) return known;
  event.waitUntil(takeIn(countryOf(path)).catch(() => {}));
  return fetch(event.request);
}
