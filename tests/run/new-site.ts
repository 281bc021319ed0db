import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectDir } from './programs';

/** `npm run new:site NAME`: a rule, its examples and its fixture to fill in. Nothing that exists is touched. */
function scaffold(id: string | undefined): number {
  if (id === undefined || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    console.error('Give the site a name in lower case, such as: npm run new:site about-me');
    return 1;
  }
  const files: Readonly<Record<string, string>> = {
    [`lib/sites/${id}.ts`]: rule(id),
    [`lib/sites/${id}.examples.ts`]: examples(id),
    [`tests/fixtures/sites/${id}.ts`]: fixture(id),
  };
  const there = Object.keys(files).filter((path) => existsSync(join(projectDir, path)));
  if (there.length > 0) {
    console.error(`${there.join(', ')} is there already. Choose another name, or edit it.`);
    return 1;
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(projectDir, path)), { recursive: true });
    writeFileSync(join(projectDir, path), text);
    console.log(`written: ${path}`);
  }
  console.log('Next: docs/add-a-site.md. `npm run check` tells what is still missing.');
  return 0;
}

function rule(id: string): string {
  return `import type { SiteGuide, SiteRule } from './site';

export const rule: SiteRule = {
  id: '${id}',
  name: '${id}',
  isCore: false,
  domains: ['${id}.example'],
  subdomains: /^(?:www)?$/,
  paths: [{ kind: 'profile', pattern: /^\\/(?<handle>[\\w.]+)\\/?$/ }],
  reserved: ['settings', 'search'],
  ignoresCase: true,
  profileUrl: 'https://${id}.example/{handle}',
  photo: /^https:\\/\\/images\\.${id}\\.example\\/avatars\\//,
  placeholder: /\\/default-avatar\\./,
  photoPlaces: ['main header img'],
  notThePhoto: 'nav, aside, article, footer',
  namePlaces: ['main h1'],
  restricted: [],
  open: [],
  mine: [],
  notMine: [],
};

export const guide: SiteGuide = { steps: [], hub: null, none: 'not-found' };
`;
}

function examples(id: string): string {
  return `import type { SiteExamples } from './site';

export const examples: SiteExamples = {
  profiles: {
    'https://${id}.example/mara': 'mara',
  },
  others: ['https://${id}.example/', 'https://${id}.example/settings'],
};
`;
}

function fixture(id: string): string {
  return `import { documentOf, img } from '../fixture';
import { mara } from '../people';
import type { SiteFixtures } from '../site-fixtures';

const PHOTO = 'https://images.${id}.example/avatars/mara.jpg';

export const site: SiteFixtures = {
  hosts: ['${id}.example'],
  imageHosts: ['images.${id}.example'],
  picture: (url) => (url.href === PHOTO ? { is: 'portrait', person: mara, size: 200 } : null),
  pages: [
    {
      name: 'guest',
      url: 'https://${id}.example/mara',
      html: documentOf({ title: 'Mara', body: \`<main><header>\${img(PHOTO)}<h1>Mara</h1></header></main>\` }),
      expect: { badge: true, site: '${id}', handle: 'mara', kind: 'profile' },
      why: 'Signed out.',
    },
    {
      name: 'settings',
      url: 'https://${id}.example/settings',
      html: documentOf({ title: 'Settings', body: img(PHOTO) }),
      expect: { badge: false },
      why: 'The viewer’s own photo on a page that is no profile.',
    },
  ],
};
`;
}

process.exitCode = scaffold(process.argv[2]);
