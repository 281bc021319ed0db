import { instagramPhoto, instagramPost } from '../web/photo-addresses';
import { documentOf, escapeHtml, img } from '../fixtures/fixture';
import { instagramHead, instagramProfile } from '../fixtures/instagram-markup';
import { leila, mara } from '../fixtures/people';
import type { WebPage } from '../web/web';

export type PageKind = 'light profile' | 'heavy profile' | 'endless feed' | 'other site';

/** One page of each kind; the feed runs by itself for three seconds. */
export const benchPages: Readonly<Record<PageKind, WebPage>> = {
  'light profile': {
    url: 'https://www.instagram.com/bench.light/',
    html: profile('bench.light', ''),
  },
  'heavy profile': {
    url: 'https://www.instagram.com/bench.heavy/',
    html: profile('bench.heavy', filler(5000, 300)),
  },
  'endless feed': {
    url: 'https://www.instagram.com/?bench=feed',
    html: documentOf({ title: 'Feed', body: `<main id="feed">${filler(200, 10)}</main>${endless()}` }),
  },
  'other site': {
    url: 'https://www.example.org/bench.html',
    html: documentOf({ title: 'Bread', body: `<main><h1>Bread</h1>${filler(500, 20)}</main>` }),
  },
};

function profile(handle: string, more: string): string {
  const person = { ...mara, handle };
  return documentOf({
    title: handle,
    head: instagramHead(person),
    body: instagramProfile({ person }).replace('</main>', `${more}</main>`),
  });
}

function filler(nodes: number, images: number): string {
  const rows = Array.from({ length: nodes }, (_, index) => `<p class="x${index % 7}">Row ${index}</p>`);
  const pictures = Array.from({ length: images }, (_, index) =>
    img(instagramPost(index % 9), `Picture ${index}`),
  );
  return `<div>${rows.join('')}${pictures.join('')}</div>`;
}

/** Adds 50 nodes every 50 ms and moves 20 times within three seconds, with pictures of people in the rows. */
function endless(): string {
  const row = escapeHtml(img(instagramPhoto(leila, 150), 'Leila'));
  return `<script>
    var feed = document.getElementById('feed'), moves = 0, row = ${JSON.stringify(row)};
    var holder = document.createElement('textarea'); holder.innerHTML = row; row = holder.value;
    var adding = setInterval(function () {
      var part = document.createDocumentFragment();
      for (var i = 0; i < 50; i++) { var p = document.createElement('p'); p.textContent = 'Row ' + i; if (i === 0) p.innerHTML = row; part.appendChild(p); }
      feed.appendChild(part);
    }, 50);
    var moving = setInterval(function () { moves++; history.pushState(null, '', moves % 2 ? '/p/Bench' + moves + '/' : '/?bench=feed'); }, 140);
    setTimeout(function () { clearInterval(adding); clearInterval(moving); }, 3000);
  </script>`;
}
