import { expect, it } from 'vitest';
import { allScriptTime, scriptTime, type TraceEvent } from './script-time';

const OWN = 'chrome-extension://abc';
const PAGE = 'https://www.instagram.com/mara/';

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

it('counts the time a thread had a processor, where the browser tells', () => {
  const events = [{ ...run('FunctionCall', 0, 9000, `${OWN}/a.js`), tdur: 1000 }];
  expect(scriptTime(events, OWN)).toEqual({ script: 1, longest: 1 });
});

it('of a page adds up all script after its load on its thread, promise callbacks and worlds too', () => {
  const events = [
    run('FunctionCall', 0, 1000, 'https://www.instagram.com/before.js'),
    run('CommitLoad', 2000, 10, PAGE),
    run('ScriptInjection::InjectJs', 3000, 2000, ''),
    run('RunMicrotasks', 6000, 500, ''),
    run('FunctionCall', 7000, 300, 'https://www.instagram.com/app.js'),
    run('Layout', 8000, 4000, ''),
    run('FunctionCall', 9000, 5000, PAGE, 2),
  ];
  expect(allScriptTime(events, PAGE)).toEqual({ script: 2.8, longest: 2 });
});

it('tells where the load is missing', () => {
  expect(() => allScriptTime([], PAGE)).toThrow('no load');
});
