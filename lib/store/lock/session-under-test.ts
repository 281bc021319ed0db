/** The browser's session storage over a map, for tests: `vi.mock('wxt/browser', ...)`. */
export function browserWithSession(session: Map<string, unknown>) {
  return {
    browser: {
      storage: {
        session: {
          get: (name: string) => Promise.resolve({ [name]: session.get(name) }),
          set: (fields: object) =>
            Promise.resolve(Object.entries(fields).forEach(([name, value]) => session.set(name, value))),
          remove: (name: string) => Promise.resolve(session.delete(name)),
        },
      },
      alarms: { create: () => Promise.resolve(), clear: () => Promise.resolve(true) },
    },
  };
}
