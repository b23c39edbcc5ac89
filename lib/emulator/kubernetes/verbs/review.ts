import { z } from 'zod';
import type { Verb } from '../resources/resource-type.ts';
import type { Exchange, Reply } from '../server/exchange.ts';
import { badRequest } from '../status.ts';

const accessReviewSchema = z.looseObject({
  spec: z.looseObject({
    resourceAttributes: z
      .looseObject({
        namespace: z.string().default(''),
        verb: z.string().default(''),
        group: z.string().default(''),
        resource: z.string().default(''),
        subresource: z.string().default(''),
        name: z.string().default(''),
      })
      .optional(),
    nonResourceAttributes: z.looseObject({}).optional(),
  }),
});

const rulesReviewSchema = z.looseObject({ spec: z.looseObject({ namespace: z.string() }) });

/** May I do that? (`kubectl auth can-i`) */
export function reviewAccess({ allows }: Exchange, body: unknown): Reply {
  const parsed = accessReviewSchema.safeParse(body);
  if (!parsed.success) throw badRequest('SelfSubjectAccessReview in version "v1" cannot be handled');
  const { spec } = parsed.data;
  const wanted = spec.resourceAttributes;
  const allowed =
    spec.nonResourceAttributes !== undefined ||
    (wanted !== undefined &&
      allows({
        verb: wanted.verb,
        apiGroup: wanted.group,
        resource: wanted.subresource ? `${wanted.resource}/${wanted.subresource}` : wanted.resource,
        namespace: wanted.namespace || undefined,
        name: wanted.name || undefined,
        metadataOnly: false,
      }));
  return review('authorization.k8s.io/v1', 'SelfSubjectAccessReview', { spec, status: { allowed } });
}

/** What may I do in this namespace? (`kubectl auth can-i --list`) */
export function reviewRules({ allows, cluster }: Exchange, body: unknown): Reply {
  const parsed = rulesReviewSchema.safeParse(body);
  if (!parsed.success)
    throw badRequest('SelfSubjectRulesReview in version "v1" cannot be handled: no namespace');
  const { spec } = parsed.data;
  const resourceRules = cluster.types().flatMap(({ group, plural, namespaced, verbs }) => {
    const allowed = (verb: Verb) =>
      allows({
        verb,
        apiGroup: group,
        resource: plural,
        namespace: namespaced ? spec.namespace : undefined,
        name: undefined,
        metadataOnly: false,
      });
    const rule = { verbs: verbs.filter(allowed), apiGroups: [group], resources: [plural] };
    return rule.verbs.length > 0 ? [rule] : [];
  });
  const status = {
    resourceRules,
    nonResourceRules: [{ verbs: ['get'], nonResourceURLs: ['*'] }],
    incomplete: false,
  };
  return review('authorization.k8s.io/v1', 'SelfSubjectRulesReview', { spec, status });
}

/** Who am I? (`kubectl auth whoami`) */
export function reviewSelf({ user: { name, groups } }: Exchange): Reply {
  const status = { userInfo: { username: name, groups } };
  return review('authentication.k8s.io/v1', 'SelfSubjectReview', { status });
}

function review(apiVersion: string, kind: string, content: object): Reply {
  return { status: 201, body: { kind, apiVersion, metadata: { creationTimestamp: null }, ...content } };
}
