/** Possession, custody or control: whose law can bind an operator through its seat, its parents or its offices. */
import { current, isSettled, latest } from '../claims';
import type { Dataset } from '../dataset';
import type { Operator } from '../schema';

/** A minority holding or an unclear one gives no power to order; a state's own company does. */
const CONTROLS: ReadonlySet<string> = new Set(['full', 'majority', 'state']);

function controllingParents(operator: Operator, on: string) {
  return current(operator.parents, on).filter((c) => isSettled(c) && CONTROLS.has(c.value.control));
}

/** States in control: the operator's own seat first, then those of its parents, upwards. */
export function controllers(operator: Operator, on: string, dataset: Dataset): string[] {
  const states: string[] = [];
  walk(operator, (o) => {
    const seat = latest(o.seat, on);
    if (seat !== undefined && isSettled(seat) && seat.value !== 'unknown') states.push(seat.value);
    const parents = controllingParents(o, on);
    for (const p of parents)
      if (p.value.operator === undefined && p.value.jurisdiction !== 'unknown') states.push(p.value.jurisdiction);
    return parents.flatMap((p) => dataset.operators.get(p.value.operator ?? '') ?? []);
  });
  return [...new Set(states)];
}

/** States where somebody of the operator's group can be served: seats, subsidiaries, branches, representatives. */
export function family(operator: Operator, on: string, dataset: Dataset): Set<string> {
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
