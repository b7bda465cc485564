import { z } from 'zod';
import { type VenueFile, venueSchemas } from './schemas.ts';

/** The JSON Schemas that editors read, as file name and text, made from the rules themselves. */
export function jsonSchemaFiles(): readonly { readonly name: string; readonly text: string }[] {
  return (Object.keys(venueSchemas) as VenueFile[]).map((file) => {
    const schema = z.toJSONSchema(venueSchemas[file], { io: 'input' });
    const titled = { title: `${file}.json`, ...schema };
    return { name: `${file}.schema.json`, text: `${JSON.stringify(titled, null, 2)}\n` };
  });
}
