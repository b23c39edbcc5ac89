import { z } from 'zod';
import { answer } from '#app/api/answer.ts';
import { clusterOf, linkerName, parse, queryOf } from '#app/api/parameters.ts';
import { listExtensionVersions } from '#lib/azure/extension-versions.ts';
import { getExtension } from '#lib/azure/extensions.ts';

const query = z.object({
  train: z
    .string()
    .regex(/^[-\w]{1,40}$/)
    .optional(),
});

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async ({ arm }) => {
    const clusterId = clusterOf(await params);
    const { extension } = parse(z.object({ extension: linkerName }), await params);
    const { train } = parse(query, queryOf(request));
    const { extensionType, releaseTrain } = await getExtension(arm, clusterId, extension);
    return {
      versions: await listExtensionVersions(arm, clusterId, extensionType, train ?? releaseTrain ?? 'Stable'),
    };
  });
