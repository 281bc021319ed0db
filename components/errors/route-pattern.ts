import type { Route } from '../route';

/** Which kind of page an address names, without what it names: for a report that must tell nothing of the user. */
export function routePattern(route: Route): string {
  switch (route.page) {
    case 'request':
      return '#/requests/:id';
    case 'print':
      return '#/requests/:id/print';
    case 'new-request':
      return '#/requests/new';
    case 'everywhere':
      return '#/requests/everywhere';
    case 'profile':
      return '#/profiles/:id';
    case 'new-profile':
      return '#/profiles/new';
    case 'lower':
      return '#/lower/:site';
    case 'directory':
      return `#/${route.room}`;
    case 'record':
      return `#/${route.room}/:id`;
    default:
      return `#/${route.page}`;
  }
}
