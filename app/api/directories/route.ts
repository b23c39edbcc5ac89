import { answer } from '#app/api/answer.ts';
import { listTenants } from '#lib/azure/tenants.ts';

/** Directories of the signed-in account. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async ({ arm }) => ({ directories: await listTenants(arm) }));
}
