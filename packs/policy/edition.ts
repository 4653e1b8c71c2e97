/** Who makes an edition of their own: the file beside its packs. */
import { z } from 'zod';

export const EDITION = z.strictObject({
  name: z.string().min(1).max(45),
  /** The add-on's id in Firefox. */
  addon: z.string().regex(/^[a-z0-9-._]*@[a-z0-9-._]+$/i, 'must look like an address: edition@organisation.example'),
  /** The public half of the key that gives it its id in Chromium, as stores hand it out. */
  key: z.base64().min(100).optional(),
});

export type EditionFile = z.infer<typeof EDITION>;
