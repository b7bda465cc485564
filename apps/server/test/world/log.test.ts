import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { createLog } from '../../src/world/log.ts';

/** What the log writes of an error, as read back from its line. */
function logged(error: unknown) {
  let written = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written += String(chunk);
      done();
    },
  });
  createLog('info', stream).fault(error, { during: 'request' });
  return { written, line: JSON.parse(written) as { frames: readonly string[] } };
}

test('a fault is logged with its kind and where in the code it happened', () => {
  const { line } = logged(new RangeError('anything'));
  expect(line).toMatchObject({ kind: 'RangeError', during: 'request' });
  expect(line.frames[0]).toContain('log.test.ts');
  expect(line.frames.length).toBeGreaterThan(1);
});

test.each([
  'insert into items values (lost\n    at the gate of Anna Muster',
  'lost\n    at Anna (Muster)\n    at Anna:1:1',
  'lost\n    at Anna Muster (/home/anna:1:1)',
  'Anna',
])('words that look like code in the message of a fault are not logged', (message) => {
  const { written, line } = logged(new Error(message));
  expect(written).not.toMatch(/Anna|Muster|anna/);
  expect(line.frames[0]).toContain('log.test.ts');
});

test('a fault whose stack is nothing but words is logged without them', () => {
  const error = new Error('Anna');
  error.stack = 'Error: Anna\n    at home';
  expect(logged(error)).toMatchObject({ line: { kind: 'Error', frames: [] } });
});
