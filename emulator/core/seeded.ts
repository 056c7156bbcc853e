/** Numbers that look random and are always the same for one seed. */

/** A whole number from 0 to 2³²−1 that depends on seed and subject alone (MurmurHash3's finaliser over FNV-1a). */
export function scramble(seed: number, subject: string | number): number {
  const text = String(subject);
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** `length` hexadecimal digits that depend on seed and subject alone. */
export function scrambleHex(seed: number, subject: string, length: number): string {
  let digits = '';
  for (let block = 0; digits.length < length; block++) {
    digits += scramble(seed, `${subject}/${block}`).toString(16).padStart(8, '0');
  }
  return digits.slice(0, length);
}
