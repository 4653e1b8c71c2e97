import type { Fault } from '../fault';
import type { Rule } from '../rule';
import { holdsOn, isSettled } from '../../claims';
import type { PersonTest } from '../../schema';
import type { Entry, World } from '../entries';

/** A rule for everybody, or for everybody else: it asks nothing, or only whom it leaves out. */
const isGeneral = (test: PersonTest | undefined): boolean =>
  test === undefined || Object.keys(test).every((k) => k === 'not');

/** Whoever uses a service has a contract with somebody, and with one operator only. */
export const oneContract: Rule = {
  name: 'a service has exactly one contract for everybody else',
  check: (world) => world.entries.services.flatMap((e) => faultsOf(e, world)),
};

function faultsOf(e: Entry<'services'>, world: World): Fault[] {
  const today = e.record.contracts
    .map((claim, i) => ({ claim, i }))
    .filter(({ claim }) => isGeneral(claim.value.persons) && isSettled(claim) && holdsOn(claim, world.on));
  const contested = e.record.contracts.some((c) => !isSettled(c));
  if (today.length === 0 && !contested && !e.lacking.has('contracts'))
    return [
      {
        file: e.file,
        field: 'contracts',
        text: 'leave some people without an operator; add one contract without "persons", for everybody else',
      },
    ];
  return today.slice(1).map(({ i }) => ({
    file: e.file,
    field: `contracts.${i}`,
    text: `is a second contract for everybody (the first is contracts.${today[0]?.i}); say in "persons" whom it is for, or end one`,
  }));
}
