import { answer } from '#app/api/answer.ts';
import { listSubscriptions } from '#lib/azure/subscriptions.ts';

export const GET = (request: Request) =>
  answer(request, async ({ arm }) => ({ subscriptions: await listSubscriptions(arm) }));
