import { z } from 'zod';
import { exportedStorySchema } from '../exports/exportedStorySchema.ts';
import {
  entitiesSchema,
  eventsSchema,
  labelsSchema,
  notesSchema,
  relationsSchema,
  storySchema,
} from '../compiler/schema.ts';

const schemas = {
  story: storySchema,
  entities: entitiesSchema,
  events: eventsSchema,
  relations: relationsSchema,
  notes: notesSchema,
  labels: labelsSchema,
  'exported-story': exportedStorySchema,
};

/** The JSON Schemas of a story's files and of its exported form, for editors: file name (`events.schema.json`) -> text. */
export function schemaFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      // Draft 7, since that is what the YAML support of all common editors reads.
      const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
