import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64, fromJsonValue, toBase64, toJsonValue } from './values';

function throughJson(value: unknown): unknown {
  return fromJsonValue(JSON.parse(JSON.stringify(toJsonValue(value))))?.value;
}

it('gives every JSON value back as it was, also one with fields like ours or like the prototype’s', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      expect(throughJson(value)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  const odd = JSON.parse('{"$bytes":"AAAA","$$x":{"$":1},"__proto__":{"a":1},"constructor":2}');
  expect(JSON.stringify(throughJson(odd))).toBe(JSON.stringify(odd));
});

it('gives bytes back, as many as there are', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70_000 }), (bytes) => {
      expect(throughJson({ data: bytes.slice().buffer })).toEqual({ data: bytes.slice().buffer });
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
    { numRuns: 40 },
  );
});

it('refuses what nests deeper than any record, and bytes that are none', () => {
  const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000));
  expect(fromJsonValue(deep)).toBeNull();
  expect(() => toJsonValue(deep)).toThrow(RangeError);
  expect(fromJsonValue({ a: { $bytes: 'no base64!' } })).toBeNull();
});
