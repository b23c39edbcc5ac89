import type { Call } from './calls.ts';
import type { Effect } from './effects.ts';

/** Answers that a page does without by design, each with the reason. A 404 of what may be missing is an answer, no failure. */
const silent: readonly { call: RegExp; effect?: RegExp; journey?: RegExp; because: string }[] = [
  {
    call: /Microsoft\.Authorization\/permissions$/,
    because: 'what may be pressed is refused only for a known reason; Azure decides in the end',
  },
  {
    call: /\/linkers\/\*$/,
    journey: /^delete a connection$/,
    effect: /^(malformed JSON|empty body)$/,
    because: 'the answer to a deletion has no body: any success is one',
  },
  {
    call: /^api\/v1\/namespaces\/\*\/secrets\/\*$/,
    journey: /^delete a resource$/,
    effect: /^(404|malformed JSON|empty body)/,
    because: 'what is not there any more is deleted, and the answer to a deletion is not read',
  },
  {
    call: /^api\/v1\/namespaces$/,
    effect: /^404/,
    journey: /^edit a connection$/,
    because: 'a connection that is changed keeps its namespace; the list is for new ones',
  },
  {
    call: /namespaces\/\*\/events$/,
    journey: /^(Secret|YAML of a Deployment)$/,
    because: 'events have a tab of their own, which says why they are not there',
  },
  {
    call: /^(?!subscriptions(\/\*\/resources)?$|.*\/(databases|namespaces|linkers|linkers\/\*|listClusterUserCredential)$)/,
    journey: /^(edit a connection|wizard basics)$/,
    because: 'the checks before a create count what they could not see as unknown, and say why in their list',
  },
  {
    call: /(jobs\/\*|\/(pods|events|log|locks)|v1\/nodes|publicIPAddresses\/\*|Microsoft\.ServiceLinker)$/,
    journey: /^wizard review$/,
    because: 'only those checks look at it, and the plan does without',
  },
  {
    call: /^(?!.*(secrets|serviceaccounts|linkers|listClusterUserCredential)$)/,
    journey: /^reset of the extension$/,
    because: 'of the evidence only what connections have written is looked at',
  },
  {
    call: /\/(secrets\/\*|serviceaccounts\/\*|secretproviderclasses|jobs\/\*|extensions\/\*)$/,
    effect: /^404/,
    because: 'that there is none is an answer',
  },
  {
    call: /\/listConfigurations$/,
    effect: /^403/,
    because: 'readers lack that action of Azure; the keys of the Secret say the same',
  },
];

export const isSilent = (journey: string, call: Call, effect: Effect): boolean =>
  silent.some(
    (one) =>
      one.call.test(call.name) &&
      (one.effect?.test(effect.name) ?? true) &&
      (one.journey?.test(journey) ?? true),
  );
