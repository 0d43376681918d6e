// Counts the moments at which a page may die: before and after everything that it waits for. At the chosen one it stands
// still for good, in the middle of its task, and the host hears of it.
(() => {
  // A blank page is none of the app's.
  if (!isSecureContext) return;
  let seen = 0, chosen = Infinity, open = 0;
  const moment = () => {
    seen += 1;
    while (seen === chosen) {
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
  window.moments = {
    choose: (nth) => { seen = 0; chosen = nth ?? Infinity; },
    seen: () => seen,
    rest: () => open === 0 && document.fonts.status === 'loaded',
  };
})();
