/**
 * Hearing packs (DESIGN §8): the core answers once from the dataset and once more with each pack alone beside it, and the
 * answers are joined. What the dataset says stands as it stood; a pack adds its own words, with its name, and may raise the
 * level. So it can add, sharpen and contradict, and can neither silence nor soften what the dataset or another pack says.
 */
import { assess } from '../../domain/assess';
import type { Assessment, Finding, Heard, Question } from '../../domain/assessment';
import { mergeSources } from '../../domain/claims';
import type { Dataset } from '../../domain/dataset';
import { levelOf, weight } from '../../domain/findings/findings';
import { requestersOf } from '../../domain/first-answer';
import type { FindingKind } from '../../domain/words';
import { adviceFor, withdrawnFor } from './advice';
import { beside } from './beside';
import { concernsAnswer, type Grounds, groundsOf } from './concerns';
import { differences, sourcesOn } from './differences';
import { addedBy } from './added';
import { inOrder, labelOf, type Pack } from './pack';
import { subjectsOf } from './subjects';
import { toldBy } from './told';

/** What one pack brings to an answer. */
interface View {
  pack: Pack;
  /** The answer with this pack alone beside the dataset; the dataset's own where the pack says nothing it rests on. */
  answer: Assessment;
  added: Finding[];
  heard: Heard;
}

/** Without packs this is `assess`, to the byte. Pure and total; the order of the packs has no meaning. */
export function hear(question: Question, dataset: Dataset, packs: readonly Pack[]): Assessment {
  const known = assess(question, dataset);
  if (packs.length === 0) return known;
  const all = inOrder(packs);
  const grounds = groundsOf(question, known, dataset);
  const views = all.flatMap((pack) => viewOf(pack, question, grounds, dataset) ?? []);
  const base = baseOf(known, views);
  const isKnown = known.service !== null;
  const findings = views.reduce((list, { added }) => withAdded(list, added, isKnown), known.findings);
  return {
    ...base,
    level: levelOf(findings),
    findings,
    dataset: { version: dataset.version, packs: all.map(labelOf) },
    ...(views.length === 0 ? {} : { heard: views.map((view) => view.heard) }),
  };
}

/** Undefined where the pack has nothing to say of this. */
function viewOf(pack: Pack, question: Question, grounds: Grounds, dataset: Dataset): View | undefined {
  const { answer: known } = grounds;
  // Nothing is laid over the dataset, and nothing compared, where the pack says nothing the answer rests on.
  const both = () => beside(dataset, pack);
  const answer = concernsAnswer(subjectsOf(pack, dataset), grounds, dataset)
    ? about(known, assess(question, both()))
    : known;
  const { service } = answer;
  const requesters = requestersOf(question);
  const added = [
    ...(answer === known ? [] : addedBy(pack, answer, known)),
    ...(service === null ? [] : toldBy(pack, { service, requesters, on: question.on }, both)),
  ];
  const differs = answer === known ? [] : differences(known, answer);
  const advice = adviceFor(pack, answer, requesters);
  const withdrawn = withdrawnFor(pack, answer, requesters);
  if (added.length + differs.length + advice.length + withdrawn.length === 0) return undefined;
  const { document } = pack;
  const heard: Heard = {
    publisher: pack.publisher,
    name: pack.name,
    pack: document.slug,
    version: document.version,
    issued: document.issued,
    title: { text: document.title, original: document.original },
    ...(question.on > document.expires && { expired: true as const }),
    level: levelOf([...known.findings, ...added]),
    differs,
    sources: mergeSources(differs.map(({ about: field }) => sourcesOn(field, answer))),
    advice,
    withdrawn,
    unread: document.unread.length,
  };
  return { pack, answer, added, heard };
}

/** A pack may know an address nobody knew; what the dataset knows by an address stays what it is. */
const about = (known: Assessment, answer: Assessment): Assessment =>
  answer.service !== null && (known.service === null || known.service.id === answer.service.id) ? answer : known;

/**
 * The answer the findings are joined to: the dataset's own, unless it does not know the address and a pack does. Of several
 * that do, the one of the heaviest word stands there.
 */
function baseOf(known: Assessment, views: readonly View[]): Assessment {
  if (known.service !== null) return known;
  const [best] = views
    .flatMap(({ answer, pack, heard }) =>
      answer.service === null
        ? []
        : [{ answer, level: heard.level, service: { ...answer.service, by: pack.publisher } }],
    )
    .toSorted((a, b) => weight(b.level) - weight(a.level));
  return best === undefined ? known : { ...best.answer, service: best.service };
}

/** Findings that are true of the state, or of everybody, and stand at the end. */
const LAST: ReadonlySet<FindingKind> = new Set([
  'remote-access',
  'security-track',
  'networks-line',
  'bulk',
  'practice',
  'stale',
  'endpoint',
  'not-in-dataset',
]);

/**
 * Each added finding stands before the first that is lighter, and never before one as heavy: what the dataset says of the
 * same weight is said first. What is merely worth knowing stands before what is true of the state whatever the service;
 * but the dataset's own first sentence about a service it knows gives way to a heavier word only.
 */
function withAdded(findings: readonly Finding[], added: readonly Finding[], isKnown: boolean): Finding[] {
  return added.reduce<Finding[]>(
    (list, finding) => {
      // What the dataset knows of the state, two packs lead to: it is said once.
      if (finding.publisher === undefined && list.some((f) => JSON.stringify(f) === JSON.stringify(finding)))
        return list;
      const mayStandBefore = (f: Finding, place: number) =>
        heft(f) < heft(finding) ||
        (heft(f) === heft(finding) &&
          LAST.has(f.kind) &&
          (place > 0 || !isKnown || weight(f.level) < weight(finding.level)));
      const place = list.findIndex(mayStandBefore);
      return list.toSpliced(place === -1 ? list.length : place, 0, finding);
    },
    [...findings],
  );
}

/** As the core orders: what warns by its weight, all else alike. */
const heft = ({ level }: Finding): number => Math.max(weight(level), weight('hint'));
