// Starts the app, and speaks for it where it cannot: before the wasm is there and after it has died.
// The build writes the wasm's name, its hash and the glue's name into <meta> tags (`cargo xtask seal`).

const LANGUAGES = ["sq", "ka", "et", "en"];
const sealed = (name) => document.querySelector(`meta[name="viza:${name}"]`);

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
  const crash = document.getElementById("crash");
  if (!crash.hidden) return;
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
}

/** A wasm that has trapped is in an unknown state. By name, because a browser may have no WebAssembly to ask. */
const isDead = (error) => error?.name === "RuntimeError";
addEventListener("error", ({ error }) => isDead(error) && fall("run", error));
addEventListener("unhandledrejection", ({ reason }) => isDead(reason) && fall("run", reason));
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
  fall(isDead(error) ? "run" : "load", error);
}

// Also after a fall: a build that cannot start is mended by the next one.
if (sealed("worker") && navigator.serviceWorker) keep(navigator.serviceWorker).catch(() => {});

/**
 * Registers the worker that keeps the app on this device, and tells it what was fetched before it was there. A new build
 * waits until no tab is inside an application; then all of them load anew.
 */
async function keep(workers) {
  let alone = !workers.controller;
  workers.addEventListener("controllerchange", () => (alone ? (alone = false) : location.reload()));
  const registration = await workers.register(sealed("worker").content, { updateViaCache: "none" });
  const tell = async () => {
    const fallen = !document.getElementById("crash").hidden;
    registration.waiting?.postMessage({ move: true, fallen });
    const used = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname);
    (await workers.ready).active.postMessage({ used });
  };
  addEventListener("viza:moved", tell);
  await tell();
}
