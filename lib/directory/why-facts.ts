import type { SourcedFact } from './schema';

/** What "Why it matters" says beyond the records of firms, and where that is from. */
export const WHY_FACTS = {
  /** Scraping is automated extraction of data from the web; public data stay under data-protection law in most countries. */
  scraping: {
    sources: ['https://priv.gc.ca/en/opc-news/speeches/2023/js-dc_20230824'],
    seen: '2023-08-24',
    confidence: 'high',
  },
  /** The CNIL, as quoted: pictures open without an account are collected; most people concerned know nothing of it. */
  unaware: {
    sources: [
      'https://nakedsecurity.sophos.com/2022/10/26/clearview-ai-image-scraping-face-recognition-service-hit-with-e20m-fine-in-france/',
    ],
    seen: '2022-10-26',
    confidence: 'high',
  },
  /** The same: a biometric template is built from the face, by which a person is found; a row of numbers, compared. */
  faceprint: {
    sources: [
      'https://nakedsecurity.sophos.com/2022/10/26/clearview-ai-image-scraping-face-recognition-service-hit-with-e20m-fine-in-france/',
      'https://www.datenschutz-notizen.de/ico-fine-for-unlawful-facial-recognition-0337042/',
    ],
    seen: '2022-10-26',
    confidence: 'high',
  },
} as const satisfies Record<string, SourcedFact>;
