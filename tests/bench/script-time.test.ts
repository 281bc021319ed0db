import { expect, it } from 'vitest';
import { scriptTime, type TraceEvent } from './script-time';

const OWN = 'chrome-extension://abc';

function run(name: string, ts: number, dur: number, url: string, tid = 1): TraceEvent {
  return { name, ph: 'X', ts, dur, pid: 1, tid, args: { data: { url } } };
}

it('adds up runs of the extension and leaves out those of the page', () => {
  const events = [
    run('EvaluateScript', 0, 1000, `${OWN}/detector.js`),
    run('FunctionCall', 5000, 500, `${OWN}/detector.js`),
    run('FunctionCall', 7000, 9000, 'https://www.instagram.com/app.js'),
  ];
  expect(scriptTime(events, OWN)).toEqual({ script: 1.5, longest: 1 });
});

it('counts a run inside another once, and threads apart', () => {
  const events = [
    run('FunctionCall', 0, 1000, `${OWN}/a.js`),
    run('v8.compile', 100, 200, `${OWN}/a.js`),
    run('FunctionCall', 100, 300, `${OWN}/a.js`, 2),
  ];
  expect(scriptTime(events, OWN)).toEqual({ script: 1.3, longest: 1 });
});
