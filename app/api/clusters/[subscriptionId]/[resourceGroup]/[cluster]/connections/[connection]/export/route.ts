import { answer } from '#app/api/answer.ts';
import { connectionOf } from '#app/api/parameters.ts';
import { getExportSource } from '#lib/azure/get-export-source.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async ({ arm }) => {
    const { clusterId, connection } = connectionOf(await params);
    return getExportSource(arm, clusterId, connection);
  });
