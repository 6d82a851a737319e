import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';

export type XmlNode = XMLBuilder;

/** Attributes by name; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

function written(attributes: Attributes): Record<string, string> {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}

/**
 * Begins an XML 1.0 document. Characters that XML cannot hold (control characters, halves of a surrogate pair)
 * become U+FFFD, the sign for a lost character, so that one of them never makes a whole file unreadable.
 */
export function xmlDocument(namespace: string, name: string, attributes: Attributes = {}): XmlNode {
  return create({
    version: '1.0',
    encoding: 'UTF-8',
    invalidCharReplacement: '\uFFFD',
  }).ele(namespace, name, written(attributes));
}

/** Adds an element, with text where some is given, and returns it. */
export function add(
  parent: XmlNode,
  name: string,
  attributes: Attributes = {},
  text?: string,
): XmlNode {
  const element = parent.ele(name, written(attributes));
  return text === undefined ? element : element.txt(text);
}

/** Adds an element on a line of its own: for files whose text must not gain spaces from indenting. */
export function addLine(
  parent: XmlNode,
  name: string,
  attributes: Attributes = {},
  text?: string,
): XmlNode {
  return add(parent.txt('\n'), name, attributes, text);
}

/** The text of the document that an element stands in. */
export function xmlText(node: XmlNode, layout: 'indented' | 'as-is'): string {
  return `${node.doc().end({ prettyPrint: layout === 'indented' })}\n`;
}
