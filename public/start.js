// Starts the app, and speaks for it where it cannot: before the wasm is there and after it has died.
// The build writes the wasm's name, its hash and the glue's name into <meta> tags (`cargo xtask seal`).

const LANGUAGES = ["sq", "ka", "et", "en"];
const sealed = (name) => document.querySelector(`meta[name="viza:${name}"]`);
/** The build that this page is of; absent where no worker keeps it. */
const BUILD = sealed("worker")?.content;
/** In milliseconds. */
const SECOND = 1000;
const HOUR = 3600 * SECOND;

const isDrawn = () => document.querySelector("#app h1") !== null;
const hasFallen = () => !document.getElementById("crash").hidden;
const isInside = () => /^\/[a-z]{2}\/[a-z]{2}\/./.test(location.pathname);
const isKiosk = () => document.documentElement.hasAttribute("data-kiosk");
/** Whoever stands there is in the middle of nothing; at a kiosk nobody is there. */
const isFront = () => (isKiosk() ? /^\/$/ : /^\/([a-z]{2}(\/[a-z]{2})?\/?)?$/).test(location.pathname);

/** The visitor's language without the app's help: the address (/{country}/{language}/…), else the browser's wishes. */
function language() {
  const wished = navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]);
  return [...location.pathname.split("/").slice(1, 3).reverse(), ...wished].find((tag) => LANGUAGES.includes(tag)) ?? "en";
}

/** Shows the blocks of one language inside `element` and hides the others. */
function speak(element, lang) {
  for (const block of element.querySelectorAll("[lang]")) block.hidden = block.lang !== lang;
}

/**
 * Reveals the crash panel. `when` is "load" (the app never started) or "run" (it died on the way). What the app has
 * drawn stays readable but dead. An app that keeps drafts in memory only sets <html data-drafts="memory">, and then
 * the panel promises nothing.
 */
function fall(when, error) {
  if (hasFallen()) return;
  const crash = document.getElementById("crash");
  console.error(error);
  speak(crash, language());
  for (const text of crash.querySelectorAll("[data-when]")) text.hidden = text.dataset.when !== when;
  const kept = document.documentElement.dataset.drafts !== "memory";
  for (const text of crash.querySelectorAll("[data-kept]")) text.hidden = !kept;
  for (const button of crash.querySelectorAll("button")) button.onclick = () => location.reload();
  document.getElementById("app").inert = true;
  document.querySelector("#shell main")?.remove();
  crash.hidden = false;
  crash.focus();
  dispatchEvent(new Event("viza:outdated"));
}

/** The app is dead. A build that has never drawn a page here gives way to the one before it, without a word. */
async function die(when, error) {
  if (BUILD && !isDrawn() && (await giveWay().catch(() => false))) location.reload();
  else fall(when, error);
}

/** A wasm that has trapped is in an unknown state. By name, because a browser may have no WebAssembly to ask. */
const isDead = (error) => error?.name === "RuntimeError";
addEventListener("error", ({ error }) => isDead(error) && die("run", error));
addEventListener("unhandledrejection", ({ reason }) => isDead(reason) && die("run", reason));
/** The app runs, and a file that it needs did not come. */
addEventListener("viza:failed", () => fall("load", new Error("a file did not come")));

const lang = language();
document.documentElement.lang = lang;
speak(document.getElementById("shell"), lang);

try {
  const { content: url, dataset } = sealed("wasm");
  const wasm = fetch(url, { integrity: dataset.integrity });
  // The same rejection surfaces below; without a handler now the browser would report it a second time.
  wasm.catch(() => {});
  const { default: init } = await import(sealed("glue").content);
  await init({ module_or_path: wasm });
} catch (error) {
  die(isDead(error) ? "run" : "load", error);
}

// Also after a fall: a build that cannot start is mended by the next one.
if (BUILD && navigator.serviceWorker && !location.pathname.startsWith("/studio")) keep(navigator.serviceWorker).catch(() => {});

/** Which builds are kept on this device and which of them is in force, as sw.js says it. */
async function marks() {
  return (await (await caches.match("/marks", { cacheName: "viza-marks" }))?.json()) ?? {};
}

function mark(change) {
  return navigator.locks.request("viza-marks", async () => {
    const now = JSON.stringify(change(await marks()));
    await (await caches.open("viza-marks")).put("/marks", new Response(now));
  });
}

/** Puts the build before this one in force again. Says whether another than this one is in force now. */
async function giveWay() {
  await mark((now) => (now.inForce === BUILD && now.before ? { inForce: now.before, bad: BUILD } : now));
  const { inForce, bad } = await marks();
  return bad === BUILD && inForce !== BUILD;
}

/**
 * Has the app kept on this device. A new build is put in force while no tab is inside an application; a tab takes it up on
 * a front page at once, and elsewhere when it goes to another place. A kiosk takes it up while nobody is there.
 */
async function keep(workers) {
  const deployment = await fetch("/deployment.json").then((answer) => answer.json()).catch(() => ({}));
  if (deployment.offline === false) return end(workers);
  const registration = await workers.register("/sw.js", { updateViaCache: "none" });
  const tell = (message) => (workers.controller ?? registration.active)?.postMessage(message);

  const follow = async () => {
    const { inForce } = await marks();
    if (workers.controller && inForce !== BUILD) location.reload();
  };
  let again;
  const look = async () => {
    const { inForce, ready, before } = await marks();
    // It has drawn a page here, and gives way no more.
    if (before && inForce === BUILD && isDrawn()) await mark(({ before: _, ...others }) => others);
    if (!ready || !isFront()) return;
    tell({ move: true });
    // Whatever is inside an application leaves it later: another tab, or in a moment the page that this one comes from.
    clearTimeout(again);
    again = setTimeout(() => follow().then(look), SECOND);
  };
  let sought = Date.now();
  const seek = () => {
    sought = Date.now();
    registration.update().catch(() => {});
  };
  const seekAgain = () => Date.now() - sought > HOUR && seek();

  /** Held while this tab is inside an application. */
  let leave;
  const stand = () => {
    if (isInside() && !leave) {
      const stay = new Promise((done) => (leave = done));
      navigator.locks.request("viza-inside", { mode: "shared" }, () => stay);
    } else if (!isInside()) leave = leave?.();
  };

  const outdated = () => {
    tell({ atOnce: true });
    seek();
  };
  let isFirst = !isDrawn();
  addEventListener("viza:moved", () => {
    stand();
    // At a kiosk what was typed would not outlive it.
    if (!isFirst && (isFront() || !isKiosk())) follow();
    isFirst = false;
    requestAnimationFrame(look);
  });
  // Of a kiosk.
  addEventListener("viza:idle", () => {
    seekAgain();
    look();
  });
  addEventListener("viza:outdated", outdated);
  document.addEventListener("visibilitychange", () => (document.hidden ? isFront() && follow() : seekAgain()));
  workers.addEventListener("message", () => (isFront() || hasFallen()) && follow());

  stand();
  if (hasFallen()) outdated();
  if (!workers.controller) await new Promise((done) => workers.addEventListener("controllerchange", done, { once: true }));
  // What was fetched before there was a worker.
  tell({ used: performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname) });
  // The build may have come while this page did. One that was loaded anew for that is not loaded again.
  if (performance.getEntriesByType("navigation")[0]?.type !== "reload") await follow();
  await look();
}

/** Whoever runs the service wants nothing to be kept. What people have typed is kept elsewhere, and stays. */
async function end(workers) {
  const registrations = await workers.getRegistrations();
  for (const registration of registrations) await registration.unregister();
  for (const name of await caches.keys()) if (name.startsWith("viza-")) await caches.delete(name);
  if (registrations.length > 0) location.reload();
}
