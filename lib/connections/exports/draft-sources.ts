import { z } from 'zod';
import { type ConnectionDraft, withoutSecrets } from '../draft.ts';
import { draftToLinkers } from '../linker.ts';
import { connectionOfLinker, linkerAnswerSchema } from '../linker-answer.ts';
import type { TargetService } from '../target-service.ts';
import { type ExportSource, withoutNulls } from './export-source.ts';

const body = z.record(z.string(), z.json());

/** The connections that a draft would make, ready to be written down before they are made. No secret is in them. */
export function draftSources(
  clusterId: string,
  draft: ConnectionDraft,
  service: TargetService,
): ExportSource[] {
  return draftToLinkers(withoutSecrets(draft), service).map(({ name, properties }) => {
    const { secret: _secret, secretInfo: _secretInfo, ...authInfo } = body.parse(properties.authInfo);
    const chosen = withoutNulls(body.parse({ ...properties, authInfo }));
    const id = `${clusterId}/providers/Microsoft.ServiceLinker/linkers/${name}`;
    return {
      connection: connectionOfLinker(linkerAnswerSchema.parse({ id, name, properties: chosen })),
      properties: chosen,
    };
  });
}
