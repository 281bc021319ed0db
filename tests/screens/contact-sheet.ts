import type { Tongue } from './languages';

/** One picture of a surface. */
export interface Picture {
  readonly tongue: Tongue;
  readonly surface: string;
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  /** From the contact sheet to the picture. */
  readonly path: string;
}

/** A page to look all pictures through: a row for each surface, and a way to see one language or scheme alone. */
export function contactSheet(pictures: readonly Picture[]): string {
  const rows = bySurface(pictures);
  const tongues = [...new Set(pictures.map(({ tongue }) => tongue))];
  const shown = [...rows].map(
    ([surface, list]) =>
      `<section><h2>${surface}</h2><div>${list
        .map(
          ({ tongue, width, scheme, path }) =>
            `<figure class="${tongue} ${scheme}"><a href="${path}"><img src="${path}" alt="" loading="lazy" width="${Math.min(width, 420)}"></a><figcaption>${tongue} · ${width} · ${scheme}</figcaption></figure>`,
        )
        .join('')}</div></section>`,
  );
  const filters = [...tongues, 'light', 'dark'].map(
    (name) => `<label><input type="checkbox" checked value="${name}"> ${name}</label>`,
  );
  const hiding = [...tongues, 'light', 'dark'].map(
    (name) => `body:has([value="${name}"]:not(:checked)) .${name}{display:none}`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Facewarden: ${pictures.length} pictures</title>
<style>body{font:14px/1.4 system-ui;margin:24px;background:#8d8d8d}section div{display:flex;flex-wrap:wrap;gap:12px;align-items:start}
figure{margin:0}figcaption{color:#222}img{display:block;height:auto}form{display:flex;gap:16px;position:sticky;top:0;background:#8d8d8d;padding:8px 0}
${hiding.join('')}</style><form>${filters.join('')}</form>${shown.join('\n')}</html>\n`;
}

function bySurface(pictures: readonly Picture[]): Map<string, Picture[]> {
  const rows = new Map<string, Picture[]>();
  for (const picture of pictures) rows.set(picture.surface, [...(rows.get(picture.surface) ?? []), picture]);
  return rows;
}
