// Counts the moments at which a page may die: before and after everything that it waits for, and the beginnings and ends of
// the pauses before it tries something again. At the chosen one it stands still for good, in the middle of its task, and the
// host hears of it.
(() => {
  // A blank page is none of the app's.
  if (!isSecureContext) return;
  // Milliseconds; what waits shorter is no pause.
  const PAUSE = 1000;
  let seen = { waits: 0, pauses: 0 }, chosen = { of: 'waits', nth: Infinity }, open = 0;
  const moment = (of = 'waits') => {
    seen[of] += 1;
    while (chosen.of === of && seen[of] === chosen.nth) {
      const told = new XMLHttpRequest();
      told.open('POST', 'KILLED', false);
      try { told.send(); } catch { /* The page is gone, or about to go. */ }
    }
  };
  const begins = () => { moment(); open += 1; };
  const ends = () => { open -= 1; moment(); };
  const around = (owner, name, wait) => {
    const own = owner[name];
    owner[name] = function (...told) {
      begins();
      try { return wait(own.apply(this, told)); } catch (refused) { ends(); throw refused; }
    };
  };
  const once = (names) => (target) => {
    const end = () => { names.forEach((name) => target.removeEventListener(name, end)); ends(); };
    names.forEach((name) => target.addEventListener(name, end));
    return target;
  };
  around(window, 'fetch', (answer) => answer.finally(ends));
  around(Response.prototype, 'text', (text) => text.finally(ends));
  for (const name of ['encrypt', 'decrypt', 'generateKey', 'importKey', 'deriveBits', 'deriveKey', 'digest'])
    around(SubtleCrypto.prototype, name, (made) => made.finally(ends));
  around(IDBFactory.prototype, 'open', once(['success', 'error']));
  for (const name of ['get', 'put', 'add', 'delete', 'getAll', 'getAllKeys'])
    around(IDBObjectStore.prototype, name, once(['success', 'error']));
  around(IDBDatabase.prototype, 'transaction', once(['complete', 'abort']));
  const request = LockManager.prototype.request;
  LockManager.prototype.request = function (name, ...told) {
    const work = told.pop();
    begins();
    return request.call(this, name, ...told, (lock) => { ends(); return work(lock); });
  };
  const later = window.setTimeout;
  window.setTimeout = (work, wait, ...told) => {
    if (!(wait >= PAUSE)) return later(work, wait, ...told);
    moment('pauses');
    const works = () => { moment('pauses'); work(...told); };
    // Where pauses are what counts, nobody waits for a clock.
    return later(works, chosen.of === 'pauses' ? 0 : wait);
  };
  window.moments = {
    choose: (of, nth) => { seen = { waits: 0, pauses: 0 }; chosen = { of, nth: nth ?? Infinity }; },
    seen: () => seen.waits,
    rest: () => open === 0 && document.fonts.status === 'loaded',
  };
})();
