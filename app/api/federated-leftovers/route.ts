import { answer } from '#app/api/answer.ts';
import { federatedLeftovers } from '#lib/portal/federated-leftovers.ts';

export const GET = (request: Request) => answer(request, federatedLeftovers);
