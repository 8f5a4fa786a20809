// A database that Chromium does not open, with the words it has for that.
import { IDBFactory } from 'fake-indexeddb';

export function unreadable({
  name,
  message,
}: {
  readonly name: string;
  readonly message: string;
}): IDBFactory {
  return new Proxy(new IDBFactory(), {
    get: (factory, method) => (method === 'open' ? refusing : Reflect.get(factory, method, factory)),
  });
  function refusing(): IDBOpenDBRequest {
    const request = { error: new DOMException(message, name), onerror: null } as unknown as IDBOpenDBRequest;
    const event = {
      type: 'error',
      target: request,
      preventDefault: () => undefined,
      stopPropagation: () => undefined,
    };
    setTimeout(() => request.onerror?.(event as unknown as Event));
    return request;
  }
}
