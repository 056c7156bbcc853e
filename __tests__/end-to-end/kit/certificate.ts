import { generateKeyPairSync, sign } from 'node:crypto';

/** A server's certificate that signs itself: put `cert` into a file that NODE_EXTRA_CA_CERTS names. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** An element of DER: tag, length, content. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const text = (tag: number, content: string): Buffer => der(tag, Buffer.from(content, 'ascii'));
const object = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const SEQUENCE = 0x30;
const ECDSA_WITH_SHA256 = der(SEQUENCE, object('2a8648ce3d040302'));
const COMMON_NAME = object('550403');
const ALTERNATIVE_NAMES = object('551d11');

/** Makes one for these host names. Node.js reads certificates, but makes none. */
export function certificateFor(...hosts: readonly string[]): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = der(SEQUENCE, der(0x31, der(SEQUENCE, COMMON_NAME, text(0x0c, 'test'))));
  const names = der(SEQUENCE, ...hosts.map((host) => text(0x82, host)));
  const content = der(
    SEQUENCE,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ECDSA_WITH_SHA256,
    name,
    der(SEQUENCE, text(0x17, '200101000000Z'), text(0x17, '490101000000Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(SEQUENCE, der(SEQUENCE, ALTERNATIVE_NAMES, der(0x04, names)))),
  );
  const signature = sign('sha256', content, privateKey);
  const whole = der(SEQUENCE, content, ECDSA_WITH_SHA256, der(0x03, Buffer.from([0]), signature));
  const lines = whole.toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
