import { describe, expect, it } from 'vitest';
import { decodeProtobuf } from './decode.ts';

/** A field of type bytes: number, length, content. */
const field = (number: number, ...content: (Buffer | string)[]): Buffer => {
  const bytes = Buffer.concat(content.map((part) => Buffer.from(part)));
  return Buffer.concat([Buffer.from([(number << 3) | 2, bytes.length]), bytes]);
};

const envelope = (apiVersion: string, kind: string, raw: Buffer): Buffer =>
  Buffer.concat([Buffer.from('k8s\0'), field(1, field(1, apiVersion), field(2, kind)), field(2, raw)]);

describe('an object in protobuf', () => {
  it('becomes what JSON would have said', () => {
    const raw = Buffer.concat([
      field(1, field(1, 'db'), field(3, 'shop'), field(11, field(1, 'app'), field(2, 'x'))),
      field(2, field(1, 'password'), field(2, 's3cret')),
      field(3, 'Opaque'),
    ]);
    expect(decodeProtobuf(envelope('v1', 'Secret', raw))).toEqual({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'db', namespace: 'shop', labels: { app: 'x' } },
      data: { password: Buffer.from('s3cret').toString('base64') },
      type: 'Opaque',
    });
  });

  it('reads numbers and lists', () => {
    const raw = field(2, field(1, 'one'), field(1, 'two'), Buffer.from([4 << 3, 0x90, 0x1c]));
    expect(decodeProtobuf(envelope('authentication.k8s.io/v1', 'TokenRequest', raw))).toMatchObject({
      spec: { audiences: ['one', 'two'], expirationSeconds: 3600 },
    });
  });

  it('is refused when it is cut short, foreign or of an unknown kind', () => {
    const whole = envelope('v1', 'Secret', field(3, 'Opaque'));
    expect(() => decodeProtobuf(whole.subarray(0, -2))).toThrow(expect.objectContaining({ code: 400 }));
    expect(() => decodeProtobuf(Buffer.from('{}'))).toThrow(expect.objectContaining({ code: 400 }));
    expect(() => decodeProtobuf(envelope('v1', 'Unheard', Buffer.alloc(0)))).toThrow(
      expect.objectContaining({ code: 415 }),
    );
  });
});
