import { z } from 'zod';
import { answer } from '#app/api/answer.ts';
import { clusterOf, parse, queryOf } from '#app/api/parameters.ts';
import { readPodLog } from '#lib/kubernetes/pod-log.ts';
import { openCluster } from '#lib/portal/session.ts';

const name = z.string().regex(/^[-.a-z0-9]{1,253}$/);

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async (session) => {
    const where = parse(z.object({ namespace: name, pod: name }), await params);
    const { container } = parse(z.object({ container: name.optional() }), queryOf(request));
    const client = await openCluster(session, clusterOf(await params));
    return { text: await readPodLog(client, { ...where, container }) };
  });
