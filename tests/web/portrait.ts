import type { Look, Person } from '../fixtures/people';

/** Draws an invented person as a flat portrait. The drawing scales to any size; the size sets the file's own pixels. */
export function drawPortrait(person: Person, width: number, height: number): string {
  const { look } = person;
  return svg(
    width,
    height,
    `<rect width="200" height="200" fill="${look.back}"/>
    <circle cx="150" cy="46" r="62" fill="#fff" opacity=".28"/>
    ${hairBehind(look)}
    <path d="M34 200c4-38 30-52 66-52s62 14 66 52z" fill="${look.top}"/>
    <path d="M84 128h32v22c0 10-7 16-16 16s-16-6-16-16z" fill="${look.skin}"/>
    <path d="M84 140c8 9 24 9 32 0v7c-8 8-24 8-32 0z" fill="#000" opacity=".12"/>
    <ellipse cx="100" cy="96" rx="37" ry="45" fill="${look.skin}"/>
    ${look.style === 'scarf' ? '' : ears(look)}
    ${look.beard ? beard(look) : ''}
    ${hairInFront(look)}
    ${features(look)}`,
  );
}

/** The grey figure a site shows for people without a photo. */
export function drawPlaceholder(width: number, height: number): string {
  return svg(
    width,
    height,
    `<rect width="200" height="200" fill="#dbdbdb"/><circle cx="100" cy="78" r="38" fill="#f6f6f6"/>
    <path d="M26 200c0-46 32-70 74-70s74 24 74 70z" fill="#f6f6f6"/>`,
  );
}

/** A landscape for posts, banners and anything else that is no portrait. The seed chooses its colours. */
export function drawLandscape(seed: string, width: number, height: number): string {
  const hue = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  return svg(
    width,
    height,
    `<rect width="200" height="200" fill="hsl(${hue} 42% 82%)"/>
    <circle cx="${40 + (hue % 120)}" cy="58" r="22" fill="hsl(${(hue + 40) % 360} 70% 92%)"/>
    <path d="M0 130 46 82l38 40 34-56 82 76v58H0z" fill="hsl(${hue} 24% 58%)"/>
    <path d="M0 158c50-30 90-8 128-18s52-22 72-16v76H0z" fill="hsl(${(hue + 24) % 360} 26% 42%)"/>`,
  );
}

function svg(width: number, height: number, shapes: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 200 200" preserveAspectRatio="xMidYMid slice">${shapes}</svg>`;
}

function ears({ skin }: Look): string {
  return `<ellipse cx="63" cy="100" rx="6" ry="9" fill="${skin}"/><ellipse cx="137" cy="100" rx="6" ry="9" fill="${skin}"/>`;
}

function features({ skin, hair, style, glasses }: Look): string {
  const brow = style === 'scarf' ? '#2a1a12' : hair;
  const frames = `<g fill="none" stroke="#2d2a2e" stroke-width="2.4"><circle cx="85" cy="98" r="11"/><circle cx="115" cy="98" r="11"/><path d="M96 97q4-3 8 0"/></g>`;
  return `<g fill="#241a15"><circle cx="85" cy="98" r="3.6"/><circle cx="115" cy="98" r="3.6"/></g>
    <g fill="none" stroke="${brow}" stroke-width="3" stroke-linecap="round"><path d="M77 86q8-5 15-1"/><path d="M108 85q8-4 15 1"/></g>
    <path d="M100 100q-5 11 1 13" fill="none" stroke="#000" stroke-opacity=".28" stroke-width="2.4" stroke-linecap="round"/>
    <path d="M88 122q12 9 24 0" fill="none" stroke="#8c3b3b" stroke-width="3" stroke-linecap="round"/>
    <g fill="#d9534f" opacity="${skin < '#8' ? '.10' : '.18'}"><circle cx="76" cy="112" r="7"/><circle cx="124" cy="112" r="7"/></g>
    ${glasses ? frames : ''}`;
}

function beard({ hair }: Look): string {
  return `<path d="M64 104c2 34 20 40 36 40s34-6 36-40c-4 10-10 12-16 11-12-5-28-5-40 0-6 1-12-1-16-11z" fill="${hair}" opacity=".9"/>`;
}

function hairBehind({ style, hair }: Look): string {
  switch (style) {
    case 'bob':
      return `<path d="M56 92c0-38 22-50 44-50s44 12 44 50v38c0 8-12 10-18 4H74c-6 6-18 4-18-4z" fill="${hair}"/>`;
    case 'long':
      return `<path d="M54 94c0-40 22-53 46-53s46 13 46 53v76c-14 8-78 8-92 0z" fill="${hair}"/>`;
    case 'bun':
      return `<circle cx="100" cy="38" r="19" fill="${hair}"/><ellipse cx="100" cy="86" rx="43" ry="42" fill="${hair}"/>`;
    case 'curls':
      return `<g fill="${hair}">${[56, 72, 92, 112, 130, 146]
        .map((x, index) => `<circle cx="${x}" cy="${62 + [24, 4, -8, -8, 4, 24][index]!}" r="20"/>`)
        .join('')}</g>`;
    case 'scarf':
      return `<path d="M48 100c0-44 24-60 52-60s52 16 52 60c0 24 8 44 14 66H34c6-22 14-42 14-66z" fill="${hair}"/>`;
    case 'short':
    case 'shaved':
      return '';
  }
}

function hairInFront({ style, hair }: Look): string {
  switch (style) {
    case 'bob':
      return `<path d="M61 96c2-34 20-46 46-44 22 2 32 18 32 44-8-6-14-16-16-24-14 10-44 8-62 24z" fill="${hair}"/>`;
    case 'long':
      return `<path d="M60 104c-2-40 18-54 40-54s42 14 40 54c-6-14-20-26-40-38-20 12-34 24-40 38z" fill="${hair}"/>`;
    case 'bun':
      return `<path d="M61 92c2-30 18-42 39-42s37 12 39 42c-14-8-24-18-30-26-8 10-28 20-48 26z" fill="${hair}"/>`;
    case 'curls':
      return `<path d="M62 86c4-26 20-34 38-34s34 8 38 34c-10-10-24-16-38-16s-28 6-38 16z" fill="${hair}"/>`;
    case 'short':
      return `<path d="M62 92c-4-34 16-46 40-46 22 0 40 14 36 46-4-12-8-18-14-22-18 2-36 0-48-2-6 6-10 12-14 24z" fill="${hair}"/>`;
    case 'shaved':
      return `<path d="M63 90c-1-30 17-40 37-40s38 10 37 40c-6-18-18-26-37-26s-31 8-37 26z" fill="${hair}" opacity=".55"/>`;
    case 'scarf':
      return `<path d="M60 98c0-34 16-48 40-48s40 14 40 48c-2-20-14-34-40-34s-38 14-40 34z" fill="${hair}"/>`;
  }
}
