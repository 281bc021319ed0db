/**
 * What browsers say of a fault, word for word. Any other word of a message may be somebody's name, address or letter, so
 * the message keeps these and no others: a list of what may stay cannot miss what must go.
 */
const WORDS = new Set(
  `a abort aborted access accessed access after already an and any are argument arguments array assign assigned at be been
  before bigint body boolean by call called callback can cannot can't changed circular class closed closing code connection
  constant constructor conversion convert could count create cyclic data database date decode defined delete denied depth
  destructure did disconnected does doesn't due element empty end error establish exceeded exist exists expected extension
  extensible failed failure fetch field for format found from frame function generator get has have in incorrect index
  initialization initialize initialized input instance instanceof integer internal invalid invalidated is isn't iterable
  iterator its json key left length limit load loading locale long map maximum message method missing module more
  must negative network new next no node not null number object of on one only open operation or order out parameter parse
  parsing permission pending port position primitive private promise properties property prototype quota range reached
  read reading receiving recursion redeclare reference register request required response result return runtime script
  serialize set setting size stack stopped storage store string style subscript symbol syntax tab than that the this timed to token
  too transaction type unable undefined unexpected unhandled uninitialized unknown unterminated upgrade url used using value
  variable version was were when while with without write`.split(/\s+/),
);

const NAMES = new Set(
  `Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError InternalError AbortError
  ConstraintError DataCloneError DataError EncodingError InvalidAccessError InvalidCharacterError InvalidStateError
  NetworkError NotAllowedError NotFoundError NotReadableError NotSupportedError OperationError QuotaExceededError
  ReadOnlyError SecurityError TimeoutError TransactionInactiveError UnknownError VersionError`.split(/\s+/),
);

/** Words of no message are longer together; the rest says nothing a maintainer needs. */
const MOST_MESSAGE = 300;
const MOST_FRAMES = 12;

/** The kind of error where it is one of the platform's own; else `other`. Any string is allowed. */
export function scrubName(name: string): string {
  return NAMES.has(name) ? name : 'other';
}

/** A fault's message with every word that the platform does not use itself replaced by `…`. Any string is allowed. */
export function scrubMessage(message: string): string {
  return message
    .slice(0, MOST_MESSAGE)
    .replace(/[\p{L}\p{M}\p{N}_$'’]+|[^\p{L}\p{M}\p{N}_$'’]+/gu, (part) => {
      if (/[\p{L}\p{M}\p{N}_$]/u.test(part)) return WORDS.has(part.toLowerCase()) ? part : '…';
      return part.replace(/[^ .,:;()"']/g, ' ');
    })
    .replace(/…(?:[^\p{L}]*…)+/gu, '…')
    .replace(/ +/g, ' ')
    .trim();
}

/**
 * The places in our own files that a stack names, as `chunks/Dashboard-x1.js:1:234`. No names of functions, no other
 * addresses, and not the extension's own, which in Firefox is this installation's and no other's.
 *
 * @param origin begins the address of every file of ours, without a slash at the end
 */
export function ownFrames(stack: string, origin: string): string[] {
  const frames = stack.split('\n').flatMap((line) => {
    const [, place] = /^(?: *at (?:.* \(|async )?|[^ ]*@)(.*?)\)?$/.exec(line) ?? [];
    if (place === undefined || !place.startsWith(`${origin}/`)) return [];
    const [frame] =
      /^(?:chunks\/[A-Za-z][A-Za-z-]*-[\w-]{8}|background)\.js:\d{1,7}:\d{1,7}$/.exec(
        place.slice(origin.length + 1),
      ) ?? [];
    return frame === undefined ? [] : [frame];
  });
  return frames.slice(0, MOST_FRAMES);
}
