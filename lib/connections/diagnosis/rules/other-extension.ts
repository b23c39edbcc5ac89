import { affected } from '../message-rule.ts';
import { extensionFailed, messagesOf } from '../messages.ts';
import { commandsFor, finding, type Rule } from '../rule.ts';

const pattern = /extensionoperationfailed/i;

/** The extension has failed in a way that no other rule knows. */
export const otherExtension: Rule = {
  id: 'other-extension',
  priority: 22,
  covers: ['connection-failed'],
  find(evidence) {
    const messages = messagesOf(evidence).filter(
      ({ source, text }) => source === 'extension' || pattern.test(text),
    );
    if (!extensionFailed(evidence) && messages.length === 0) return [];
    return [
      finding('other-extension', {
        connections: affected(evidence, messages),
        quotes: messages.slice(0, 3),
        remedy: { kind: 'reinstallExtension' },
        commands: commandsFor(evidence, [
          'az extension add --name k8s-extension',
          'az k8s-extension delete --resource-group {rg} --cluster-name {cluster} --cluster-type managedClusters --name sc-extension',
        ]),
      }),
    ];
  },
};
