/** Contents of a dictionary's files as this checkout would have them, and as one content. */

import { bytesSource } from '../dictionaries/byte-source.ts';
import type { Dictionary } from '../dictionaries/dictionary.ts';
import { checkoutForm } from '../workspace/git/content/checkout-form.ts';
import { locate } from '../workspace/git/repository-path.ts';
import { joinSources } from '../workspace/joined-file.ts';

/** Gives bytes of a file that Git has the form of the checkout. */
export type InForm = (file: string, bytes: Uint8Array) => Promise<Uint8Array>;

/** The form that the checkout gives each file of a dictionary; to one that is gone, that of the first. */
export function checkoutForms(workspace: string, { files }: Dictionary): InForm {
  const forms = new Map<string, ReturnType<typeof checkoutForm>>();
  return async (file, bytes) => {
    const now = files.find((one) => one.file === file) ?? files[0];
    const place = now === undefined ? null : locate(workspace, now.file);
    if (now === undefined || place === null) return bytes;
    const form = forms.get(now.file) ?? checkoutForm(place, now.path);
    forms.set(now.file, form);
    return (await form)(bytes);
  };
}

/** As the files of a dictionary are joined: a single one is its content as it is. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  return new Uint8Array(Buffer.concat([...joinSources(parts.map(bytesSource)).chunks()]));
}
