import { expect, it } from 'vitest';
import { z } from 'zod';
import { SHAPES } from '../../domain/schema';

/** The editors' JSON Schemas are generated: run vitest with -u after a change of domain/schema, and commit them. */
it.each(Object.entries(SHAPES))('the JSON Schema of %s is the one the shapes make', async (folder, shape) => {
  const schema = z.toJSONSchema(shape, { io: 'input', target: 'draft-2020-12' });
  const text = `${JSON.stringify({ title: `Lex Loci: data/${folder}`, ...schema }, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(`../../data/schema/${folder}.schema.json`);
});
