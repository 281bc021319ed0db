import { cleanLine } from '../letters/clean';
import type { AttachmentType } from './attachment-type';

/** Endings that fit what a file is. Text keeps only those that no browser or program opens as more than text. */
const ENDINGS: Readonly<Record<AttachmentType, readonly string[]>> = {
  'text/plain': ['txt', 'csv', 'tsv', 'eml', 'md', 'log'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
};

/** The name of a file on one line, without signs that hide or turn round what it ends in; `file` where nothing is left. */
export function keptName(name: string): string {
  return cleanLine(name, 150).replace(/[/:*?"]/g, '-') || 'file';
}

/** The name to save a file under: `answer.html` that is a text becomes `answer.html.txt`, so that it never opens as a page. */
export function savedName(name: string, type: AttachmentType): string {
  const fits = ENDINGS[type];
  const kept = keptName(name);
  const ending = /\.([a-z0-9]+)$/i.exec(kept)?.[1]?.toLowerCase() ?? '';
  return fits.includes(ending) ? kept : `${kept}.${fits[0] ?? 'txt'}`;
}
