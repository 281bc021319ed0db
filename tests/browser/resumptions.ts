import ts from 'typescript';

/** A place at which a script may go on after an `await`. Lines and columns count from 0. */
export interface Resumption {
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
  /** Which `await`: the same for all places that may come after it. */
  readonly awaited: string;
}

interface Stop {
  readonly lineNumber: number;
  readonly columnNumber?: number;
}

/** Of all places where a debugger can stop in a script, those that come after an `await` in the same function. */
export function resumptions(url: string, source: string, stops: readonly Stop[]): Resumption[] {
  const file = ts.createSourceFile('script.js', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const awaits = new Map<ts.Node, number[]>();
  const functions: ts.Node[] = [];
  function walk(node: ts.Node, within: ts.Node): void {
    const inner = ts.isFunctionLike(node) ? node : within;
    if (inner === node) functions.push(node);
    if (ts.isAwaitExpression(node)) awaits.set(within, [...(awaits.get(within) ?? []), node.getEnd()]);
    ts.forEachChild(node, (child) => walk(child, inner));
  }
  walk(file, file);
  return stops.flatMap(({ lineNumber, columnNumber = 0 }) => {
    const at = file.getPositionOfLineAndCharacter(lineNumber, columnNumber);
    // Parents come before their children: the last that holds the place is the innermost.
    const holder = functions.findLast((each) => each.getStart() <= at && at < each.getEnd());
    const last = Math.max(-1, ...(awaits.get(holder ?? file) ?? []).filter((end) => end <= at));
    return last === -1 ? [] : [{ url, lineNumber, columnNumber, awaited: `${url}:${last}` }];
  });
}
