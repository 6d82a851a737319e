import { z } from 'zod';
import { nearest } from '../story/nearest.ts';
import type { Position, Report } from './problem.ts';
import { slugAdvice, slugPattern } from './schema.ts';
import type { Path, YamlFile } from './yamlFile.ts';

/*
 * Holding YAML against a schema and telling an author what is wrong. Files are read entry by entry, so that one
 * broken entry is reported with all others, and its id still counts as known.
 */

/** The entries of a block: null where an entry's shape is wrong. */
export interface Table<T> {
  file: YamlFile;
  path: Path;
  entries: ReadonlyMap<string, T | null>;
}

const typeNames: Record<string, string> = {
  string: 'text',
  array: 'a list, such as [p1, p2]',
  object: 'a block of “key: value” lines',
  record: 'a block of “key: value” lines',
  boolean: 'true or false',
  null: 'empty',
};

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}

/** The schema of an inner value; of a union, the part that has keys or items. */
function schemaAt(schema: unknown, path: Path): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) {
    return schemaAt(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodUnion) {
    const inner = schema.options.find(
      (option) => !(option instanceof z.ZodString || option instanceof z.ZodLiteral),
    );
    return schemaAt(inner, path);
  }
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  if (schema instanceof z.ZodObject) return schemaAt(Reflect.get(schema.shape, key), rest);
  if (schema instanceof z.ZodRecord) return schemaAt(schema.valueType, rest);
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest);
  return undefined;
}

const keysOf = (schema: unknown): string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

const isRoot = (issue: z.core.$ZodIssue) =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');

function unknownKey(file: YamlFile, path: Path, known: readonly string[], report: Report): void {
  const key = String(path.at(-1));
  const [meant] = nearest(key, known);
  const fix = meant ? `Did you mean “${meant}”?` : `Remove it, or use one of: ${known.join(', ')}.`;
  report(file.path, file.keyAt(path), 'unknown-key', `There is no key “${key}” here`, fix);
}

interface Place {
  file: YamlFile;
  /** Where the checked value stands in the file. */
  base: Path;
  schema: z.ZodType;
}

function reportIssue(
  issue: z.core.$ZodIssue,
  place: Place,
  report: Report,
  within: Path = [],
): void {
  const { file, base, schema } = place;
  const inner = [...within, ...issue.path];
  const path = [...base, ...inner];
  const key = String(path.at(-1) ?? 'file');
  const value = valueAt(file.value, path);
  const say = (code: string, what: string, fix: string) =>
    report(file.path, file.at(path), code, what, fix);

  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schemaAt(schema, inner));
    for (const unknown of issue.keys) unknownKey(file, [...path, unknown], known, report);
  } else if (issue.code === 'invalid_union') {
    const branch = issue.errors.find((errors) => errors.length > 0 && !errors.some(isRoot));
    if (branch) for (const error of branch) reportIssue(error, place, report, inner);
    else if (value === undefined) missing();
    else say('shape', `“${key}” cannot be ${shown(value)}`, issue.message);
  } else if (issue.code === 'invalid_key') {
    report(file.path, file.keyAt(path), 'bad-id', `“${key}” cannot be an id`, slugAdvice);
  } else if (value === undefined) {
    missing();
  } else if (issue.code === 'invalid_type') {
    const wanted = typeNames[issue.expected] ?? issue.expected;
    const fix = value === null ? `Write ${wanted} after the colon.` : `Make it ${wanted}.`;
    say(
      'shape',
      `“${key}” should be ${wanted} but is ${typeNames[typeOf(value)] ?? typeOf(value)}`,
      fix,
    );
  } else if (issue.code === 'invalid_value' && issue.values.length > 1) {
    const allowed = issue.values.map(String);
    const [meant] = nearest(String(value), allowed);
    const fix = `${meant ? `Did you mean “${meant}”? ` : ''}Write one of: ${allowed.join(', ')}.`;
    say('unknown-value', `“${key}” cannot be ${shown(value)}`, fix);
  } else if (issue.code === 'custom' && typeof issue.params?.['what'] === 'string') {
    say(String(issue.params['code']), issue.params['what'], issue.message);
  } else {
    say('shape', `“${key}” cannot be ${shown(value)}`, issue.message);
  }

  function missing() {
    const parent = schemaAt(schema, inner.slice(0, -1));
    const field = parent instanceof z.ZodObject ? Reflect.get(parent.shape, key) : undefined;
    reportMissing(key, field, file.path, file.keyAt(path.slice(0, -1)), report);
  }
}

function reportMissing(key: string, field: unknown, file: string, at: Position, report: Report) {
  const about = field instanceof z.ZodType ? field.description : undefined;
  const fix = `Add “${key}: …”${about ? `. ${about}` : '.'}`;
  report(file, at, 'missing-key', `“${key}” is missing`, fix);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value.trim() === '' ? 'empty' : `“${value}”`;
  if (value === null) return 'empty';
  return Array.isArray(value) && value.length === 0 ? 'an empty list' : 'this';
}

/** Holds one value of a file against a schema. Null where it doesn't fit; what is wrong is reported. */
function readValue<S extends z.ZodType>(
  file: YamlFile,
  base: Path,
  schema: S,
  report: Report,
): z.infer<S> | null {
  const read = schema.safeParse(valueAt(file.value, base));
  if (read.success) return read.data;
  for (const issue of read.error.issues) reportIssue(issue, { file, base, schema }, report);
  return null;
}

/** Reads a block `id: entry`. An empty block has no entries. */
export function readTable<S extends z.ZodType>(
  file: YamlFile,
  path: Path,
  entry: S,
  report: Report,
): Table<z.infer<S>> {
  const entries = new Map<string, z.infer<S> | null>();
  const block = valueAt(file.value, path);
  if (block === undefined || block === null) return { file, path, entries };
  if (typeof block !== 'object' || Array.isArray(block)) {
    const what = `${path.length === 0 ? 'The file' : `“${String(path.at(-1))}”`} should be ${typeNames['record']}`;
    report(file.path, file.at(path), 'shape', what, 'Write each entry as “id: …”.');
    return { file, path, entries };
  }
  for (const id of Object.keys(block)) {
    if (!slugPattern.test(id)) {
      report(file.path, file.keyAt([...path, id]), 'bad-id', `“${id}” cannot be an id`, slugAdvice);
    }
    entries.set(id, readValue(file, [...path, id], entry, report));
  }
  return { file, path, entries };
}

/** Reads a file of fixed keys, each for itself. Keys that hold tables are left to `readTable`. */
export function readFields<Shape extends z.ZodRawShape>(
  file: YamlFile,
  schema: z.ZodObject<Shape>,
  report: Report,
): Partial<z.infer<z.ZodObject<Shape>>> {
  if (!file.readable) return {};
  const value = file.value ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    const what = `The file should be ${typeNames['object']}`;
    report(file.path, file.at([]), 'shape', what, `Begin with “${keysOf(schema)[0]}: …”.`);
    return {};
  }
  const known = keysOf(schema);
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) unknownKey(file, [key], known, report);
  }
  const kept: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(schema.shape)) {
    if (!(key in value)) {
      if (field instanceof z.ZodExactOptional) continue;
      reportMissing(key, field, file.path, file.at([]), report);
    } else if (!(schemaAt(field, []) instanceof z.ZodRecord)) {
      const read = readValue(file, [key], field as z.ZodType, report);
      if (read !== null) kept[key] = read;
    }
  }
  return kept as Partial<z.infer<z.ZodObject<Shape>>>;
}
