import { expect, it } from 'vitest';
import { maskLog } from './mask-log.ts';

it.each([
  ['AZURE_SQL=Server=x;Password=p\nPATH=/bin', [], 'AZURE_SQL=••••••\nPATH=••••••'],
  ['spring.datasource.url=jdbc:x', [], 'spring.datasource.url=••••••'],
  ['connected with s3cr3t to s3cr3t-host', ['s3cr3t', 's3cr3t-host'], 'connected with •••••• to ••••••'],
  ['KEY=first\nsecond line', ['first\nsecond line'], 'KEY=••••••'],
  ['true is not hidden', ['tru'], 'true is not hidden'],
])('%j', (log, values, expected) => {
  expect(maskLog(log, values)).toBe(expected);
});
