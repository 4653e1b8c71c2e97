/** An object with one of several fields and no other: whom advice is for, what a word taken back was about. */
import { z } from 'zod';

export const ONE_OF = 'exactly one of ';

/** `{ service: 'gmail' } | { state: 'kr' } | …` */
type OneOf<S extends z.ZodRawShape> = { [K in keyof S]: Record<K, z.infer<S[K]>> }[keyof S];

export const exactlyOne = <S extends z.ZodRawShape>(shape: S) =>
  z
    .strictObject(shape)
    .partial()
    .refine((target) => Object.values(target).filter((value) => value !== undefined).length === 1, {
      message: `${ONE_OF}${Object.keys(shape).join(', ')}`,
    }) as unknown as z.ZodType<OneOf<S>>;
