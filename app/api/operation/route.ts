import { z } from 'zod';
import { answer } from '#app/api/answer.ts';
import { parse } from '#app/api/parameters.ts';
import { getOperation } from '#lib/azure/operations.ts';

/** The operation's URL comes in a header: it is signed, and addresses end up in logs. */
export const GET = (request: Request) =>
  answer(request, ({ arm }) =>
    getOperation(arm, { url: parse(z.url(), request.headers.get('x-operation-url')) }),
  );
