/**
 * Refuses all that a browser refuses where all cookies are blocked, and as it does. The shell that runs the tests has no
 * settings in which to block them.
 */
export function refuseStorage(): void {
  const refusal = () => new DOMException('Access is denied for this document.', 'SecurityError');
  const refuse = () => {
    throw refusal();
  };
  const reject = () => Promise.reject(refusal());
  for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
  Object.assign(IDBFactory.prototype, { open: refuse, deleteDatabase: refuse, databases: reject });
  Object.assign(CacheStorage.prototype, { keys: reject, open: reject, match: reject, delete: reject });
  Object.assign(ServiceWorkerContainer.prototype, { register: reject });
}
