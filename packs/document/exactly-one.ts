/** An object with one of several fields and no other: whom advice is for, what a word taken back was about. */
import { z } from 'zod';

export const ONE_OF = 'exactly one of ';

/** `{ service: 'gmail' } | { state: 'kr' } | …` */
type OneOf<S extends z.ZodRawShape> = { [K in keyof S]: Record<K, z.infer<S[K]>> }[keyof S];

const MADE = new WeakSet<object>();

export function exactlyOne<S extends z.ZodRawShape>(shape: S): z.ZodType<OneOf<S>> {
  const made = z
    .strictObject(shape)
    .partial()
    .refine((target) => Object.values(target).filter((value) => value !== undefined).length === 1, {
      message: `${ONE_OF}${Object.keys(shape).join(', ')}`,
    });
  MADE.add(made);
  return made as unknown as z.ZodType<OneOf<S>>;
}

/** For whoever draws a form: is this shape one of several fields? */
export const isExactlyOne = (shape: object): boolean => MADE.has(shape);
