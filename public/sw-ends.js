// Ends every worker of this address and forgets what it kept: the way out when a build's worker does harm
// (`./viza dist --no-worker`). Answers that people have typed are not kept by workers, and stay.

// Twice, because a browser is free to leave an old worker at work.
addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(forget());
  // It waits for this very installation.
  registration.unregister().then(forget).then(tell);
});
addEventListener("activate", (event) => event.waitUntil(registration.unregister().then(forget)));

async function forget() {
  const kept = (await caches.keys()).filter((name) => name.startsWith("viza-"));
  await Promise.all(kept.map((name) => caches.delete(name)));
}

async function tell() {
  for (const page of await clients.matchAll({ type: "window", includeUncontrolled: true })) page.postMessage("ended");
}
