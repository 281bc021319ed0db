import { dayInWords } from '../lib/letters/clean';
import type { Letter } from '../lib/letters/letter';
import type { Paper } from '../lib/requests/post';
import { isDated, typedLines, windowLines } from '../lib/requests/post';
import type { Identity } from '../lib/store/identity';

export interface PrintedLetterProps {
  readonly letter: Letter;
  /** The day it was written, YYYY-MM-DD. */
  readonly day: string;
  readonly sender: Identity;
  /** The firm's name on the letter box. */
  readonly firm: string;
  /** As the directory has it: parts divided by commas. */
  readonly address: string;
  readonly paper: Paper;
}

/** A letter as paper: sender, address in the window, day, subject, text. What is printed, and nothing else. */
export function PrintedLetter({ letter, day, sender, firm, address, paper }: PrintedLetterProps) {
  const own = typedLines(sender.postalAddress);
  return (
    <article class={`printed ${paper}`} lang={letter.language}>
      <address class="printed-sender">
        <b>{sender.name}</b>
        {own.map((line, index) => (
          <span key={index}>{line}</span>
        ))}
        {sender.email !== '' && <span>{sender.email}</span>}
      </address>
      <div class="printed-window">
        <p class="printed-return">{[sender.name, ...own].join(' · ')}</p>
        <address>
          {windowLines(firm, address, paper).map((line, index) => (
            <span key={index}>{line}</span>
          ))}
        </address>
      </div>
      {!isDated(letter.body, day) && <p class="printed-day">{dayInWords(day, letter.language) ?? day}</p>}
      <p class="printed-subject">{letter.subject}</p>
      <p class="printed-body">{letter.body}</p>
    </article>
  );
}
