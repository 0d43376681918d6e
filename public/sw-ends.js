// Ends every worker of this address and forgets what it kept: the way out when a build's worker does harm
// (`./viza dist --no-worker`). Answers that people have typed are not kept by workers, and stay.

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(end()));

async function end() {
  const kept = (await caches.keys()).filter((name) => name.startsWith("viza-"));
  await Promise.all(kept.map((name) => caches.delete(name)));
  await registration.unregister();
  for (const page of await clients.matchAll({ type: "window" })) await page.navigate(page.url);
}
