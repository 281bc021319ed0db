import { mailtoLink } from '../requests/channels';
import type { Letter } from './letter';

/** Longest text that web forms are known to take, in characters (code points). */
export const WEB_FORM_LIMIT = 1000;

/** Where a letter fits. A short one is written to fit both; a script whose letters cost six characters each in a link cannot. */
export interface Fit {
  readonly webForm: boolean;
  /** False: the link carries address and subject, and the body goes to the clipboard (lib/requests/channels.ts). */
  readonly link: boolean;
}

/** Measures a letter against a web form and an e-mail link. */
export function fitOf(letter: Letter): Fit {
  return {
    webForm: [...letter.body].length <= WEB_FORM_LIMIT,
    link: mailtoLink(letter).carries === 'letter',
  };
}
