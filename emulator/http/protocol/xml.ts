/** An XML tree: an element's text, its children, or, for a list, the same element several times. */
export interface XmlNode {
  readonly [element: string]: string | number | boolean | XmlNode | readonly XmlNode[] | undefined;
}

/** A whole document. Characters that XML 1.0 does not allow are written as references, as in S3. */
export function xmlDocument(root: string, children: XmlNode, namespace?: string): string {
  const attribute = namespace === undefined ? '' : ` xmlns="${namespace}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${attribute}>${serialise(children)}</${root}>`;
}

function serialise(node: XmlNode): string {
  return Object.entries(node)
    .map(([name, value]) => {
      if (value === undefined) return '';
      if (typeof value !== 'object') return `<${name}>${escapeXml(String(value))}</${name}>`;
      const elements = isList(value) ? value : [value];
      return elements.map((element) => `<${name}>${serialise(element)}</${name}>`).join('');
    })
    .join('');
}

function isList(value: XmlNode | readonly XmlNode[]): value is readonly XmlNode[] {
  return Array.isArray(value);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"\u0000-\u001f\u007f]/g, (character) => {
    return ENTITIES[character] ?? `&#x${character.charCodeAt(0).toString(16)};`;
  });
}
