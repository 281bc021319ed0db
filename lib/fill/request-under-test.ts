import type { Request } from '../requests/request';

/** A request from France without any event, with changes. Nothing but tests imports it. */
export function request(change: Partial<Request> = {}): Request {
  return {
    id: 'r1',
    collector: 'pimeyes',
    law: 'eu-gdpr',
    rights: ['access', 'objection', 'erasure'],
    country: 'FR',
    region: null,
    reference: 'FW-2345AB',
    profileUrls: ['https://www.instagram.com/mara/'],
    events: [],
    ...change,
  };
}
