/** One fault in the dataset, told so that whoever wrote the record can mend it at once. */
export interface Fault {
  /** Relative to the dataset: `services/line.json`. */
  file: string;
  /** Dotted path within the record: `contracts.0.value.operator`; empty for the whole file. */
  field: string;
  /** What is wrong, with the value in it, then what to do: `"line-corp" is not an operator; did you mean "line-yahoo"?` */
  text: string;
  /** A note tells of something to look after (a claim past its review date); it fails nothing. */
  note?: true;
}

/** `data/services/line.json › contracts.0.value.operator: "line-corp" is not an operator; …` */
export const printFault = (fault: Fault, folder = 'data'): string =>
  `${folder}/${printable(fault.file)}${fault.field === '' ? '' : ` › ${fault.field}`}: ${fault.text}`;

/** A file may bear any name: nothing in it may move a terminal's cursor. */
const printable = (name: string): string =>
  // oxlint-disable-next-line no-control-regex
  name.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�');
