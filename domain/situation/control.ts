/** Possession, custody or control: whose law can bind an operator through its seat, its parents or its offices. */
import { current, isFirm, isSettled, latest, mergeSources } from '../claims';
import type { Dataset } from '../dataset';
import { recallOn } from '../memory';
import type { Operator, Source } from '../schema';

/** A minority holding or an unclear one gives no power to order; a state's own company does. */
const CONTROLS: ReadonlySet<string> = new Set(['full', 'majority', 'state', 'organ']);

/** Who can order an operator, and where it can be served. */
export interface Control {
  seat: string | 'unknown';
  /** States whose law can bind the operator through its seat or its parents; the seat first. */
  controlledFrom: readonly string[];
  /** Those of them of which only claims say so that nobody opened the source of. */
  unopened: ReadonlySet<string>;
  /** States of which the operator itself is a part, and the sources of that. */
  organ: ReadonlyMap<string, Source[]>;
  /** States where an addressee of production orders is recorded. */
  addressees: ReadonlySet<string>;
  /** States where the operator's group has a seat, subsidiary, branch or representative that can be served. */
  offices: ReadonlySet<string>;
}

/** The same for all services of the operator and for everybody. */
export function controlOf(operator: Operator, on: string, dataset: Dataset): Control {
  const known = recallOn(dataset, on, 'control', () => new Map<Operator, Control>());
  let control = known.get(operator);
  if (control === undefined) known.set(operator, (control = find(operator, on, dataset)));
  return control;
}

function find(operator: Operator, on: string, dataset: Dataset): Control {
  const inControl = statesInControl(operator, on, dataset);
  return {
    seat: latest(operator.seat, on)?.value ?? 'unknown',
    controlledFrom: inControl.map(({ state }) => state),
    unopened: new Set(inControl.flatMap(({ state, isFirm }) => (isFirm ? [] : [state]))),
    organ: organOf(operator, on, dataset),
    addressees: addressees(operator, on, dataset),
    offices: statesOfOffices(operator, on, dataset),
  };
}

/** Of an operator nobody knows. */
export const NO_CONTROL: Control = {
  seat: 'unknown',
  controlledFrom: [],
  unopened: new Set(),
  organ: new Map(),
  addressees: new Set(),
  offices: new Set(),
};

function controllingParents(operator: Operator, on: string) {
  return current(operator.parents, on).filter((c) => isSettled(c) && CONTROLS.has(c.value.control));
}

/**
 * States in control: the operator's own seat first, from where it is run, then the same of its parents, upwards: whoever can
 * fetch the data sits where the company is run, whatever register it stands in (Telegram: Dubai). `isFirm` is false where
 * only claims say so that nobody opened the source of.
 */
export function statesInControl(
  operator: Operator,
  on: string,
  dataset: Dataset,
): { state: string; isFirm: boolean }[] {
  const firm = new Map<string, boolean>();
  const add = (state: string, isSure: boolean) => firm.set(state, (firm.get(state) ?? false) || isSure);
  walk(operator, (o) => {
    const seat = latest(o.seat, on);
    if (seat !== undefined && isSettled(seat) && seat.value !== 'unknown') add(seat.value, isFirm(seat));
    for (const c of current(o.runFrom, on)) if (isSettled(c)) add(c.value, isFirm(c));
    const parents = controllingParents(o, on);
    for (const p of parents)
      if (p.value.operator === undefined && p.value.jurisdiction !== 'unknown') add(p.value.jurisdiction, isFirm(p));
    return parents.flatMap((p) => dataset.operators.get(p.value.operator ?? '') ?? []);
  });
  return [...firm].map(([state, isSure]) => ({ state, isFirm: isSure }));
}

/**
 * States of which the operator is a part, with who says so: between an organ of a state and its authorities stands no
 * filter (DESIGN §3.4).
 */
export function organOf(operator: Operator, on: string, dataset: Dataset): Map<string, Source[]> {
  const states = new Map<string, Source[]>();
  walk(operator, (o) => {
    const parents = controllingParents(o, on);
    for (const p of parents)
      if (p.value.control === 'organ' && p.value.jurisdiction !== 'unknown')
        states.set(p.value.jurisdiction, mergeSources([states.get(p.value.jurisdiction) ?? [], p.sources]));
    return parents.flatMap((p) => dataset.operators.get(p.value.operator ?? '') ?? []);
  });
  return states;
}

/**
 * States where an addressee of production orders is recorded: a designated establishment or legal representative (Directive
 * (EU) 2023/1544, Art. 3) of the operator or of those in control of it. A sister company is none.
 */
export function addressees(operator: Operator, on: string, dataset: Dataset): Set<string> {
  const states = new Set<string>();
  walk(operator, (o) => {
    for (const e of current(o.establishments, on))
      if (isSettled(e) && e.value.namedFor?.includes('e-evidence')) states.add(e.value.jurisdiction);
    return controllingParents(o, on).flatMap((p) => dataset.operators.get(p.value.operator ?? '') ?? []);
  });
  return states;
}

/** States where somebody of the operator's group can be served: seats, subsidiaries, branches, representatives. */
export function statesOfOffices(operator: Operator, on: string, dataset: Dataset): Set<string> {
  const roots: Operator[] = [];
  walk(operator, (o) => {
    const parents = controllingParents(o, on).flatMap((p) => dataset.operators.get(p.value.operator ?? '') ?? []);
    if (parents.length === 0) roots.push(o);
    return parents;
  });
  const offices = new Set<string>();
  for (const root of roots)
    walk(root, (o) => {
      const seat = latest(o.seat, on)?.value;
      if (seat !== undefined && seat !== 'unknown') offices.add(seat);
      for (const c of current(o.runFrom, on)) if (isSettled(c)) offices.add(c.value);
      // A data-protection representative receives letters from the data-protection authority, not orders for data.
      for (const e of current(o.establishments, on))
        if (isSettled(e) && e.value.form !== 'data-protection-representative') offices.add(e.value.jurisdiction);
      return controlled(o, on, dataset);
    });
  return offices;
}

/** The operator and every company below it that it controls. */
export function groupOf(operator: Operator, on: string, dataset: Dataset): Operator[] {
  const group: Operator[] = [];
  walk(operator, (o) => {
    group.push(o);
    return controlled(o, on, dataset);
  });
  return group;
}

const controlled = (o: Operator, on: string, dataset: Dataset): Operator[] =>
  (dataset.children.get(o.id) ?? [])
    .flatMap((id) => dataset.operators.get(id) ?? [])
    .filter((child) => controllingParents(child, on).some((p) => p.value.operator === o.id));

/** Visits each operator once, whatever circles the records draw. */
function walk(start: Operator, next: (o: Operator) => Operator[]): void {
  const seen = new Set<string>();
  const queue = [start];
  for (let o = queue.shift(); o !== undefined; o = queue.shift()) {
    if (seen.has(o.id)) continue;
    seen.add(o.id);
    queue.push(...next(o));
  }
}
