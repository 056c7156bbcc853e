/** Which format a file has: by usual file names, and by the majority of its lines. */

import { detect } from './detection/detect.ts';
import type { ByteSource, Format } from './dictionary.ts';

export { type Detection, detect, type SourceKind, sourceKindOf } from './detection/detect.ts';

/** The format alone. */
export function detectFormat(file: string, source: ByteSource): Format | null {
  return detect(file, source)?.format ?? null;
}
