import type { JSX } from 'preact';
import type { Field } from '../../packs/making/fields';

export interface FieldProps {
  field: Field;
  /** Dotted place in the form. */
  id: string;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** Draws one field, whatever it is: fields within fields are drawn by whoever drew the outer one. */
export type Input = (props: FieldProps) => JSX.Element;
