import { expect, test } from 'vitest';
import { cutQueries } from './without-queries.ts';

test('addresses keep their path and lose their query, in attributes and in what went wrong', () => {
  const message = 'No way to "https://b/c?sig=sig-nature". Is it up?';
  const attributes = { 'http.target': '/clusters/a?search=pass-word', 'http.status_code': 200 };
  const exception = { 'exception.message': message };
  cutQueries({ attributes, events: [{ name: 'exception', time: [0, 0], attributes: exception }] });
  expect(attributes).toEqual({ 'http.target': '/clusters/a?…', 'http.status_code': 200 });
  expect(exception['exception.message']).toBe('No way to "https://b/c?…". Is it up?');
});
