import type { MigrationExample } from '../migration-example';

/** A new installation: nothing before, the stores empty after. */
export const example: MigrationExample = {
  before: {},
  after: { settings: [], identity: [], requests: [], secrets: [], seen: [], damaged: [] },
};
