/** A network as the table of the package writes it: its kind, then the name of the company. */

/**
 * `edge`: machines near the reader, which tell nothing of what lies behind them. `cloud`: lends machines to others.
 * `operator`: carries services of its own.
 */
export type NetworkKind = 'edge' | 'cloud' | 'operator';

export interface Network {
  name: string;
  kind: NetworkKind;
}

export const written = ({ kind, name }: Network): string => `${kind} ${name}`;

/** @param text as `written` gives it */
export function readNetwork(text: string): Network {
  const [kind = '', ...name] = text.split(' ');
  return { kind: kind as NetworkKind, name: name.join(' ') };
}
