import { useMemo } from 'preact/hooks';
import { Overdue } from '../../components/answer/overdue';
import { DeskContext, type Desk } from '../../components/curate/desk';
import { FaultList, faultIdOf, fieldIdOf } from '../../components/curate/fault-list';
import { StatementCard } from '../../components/curate/statement-card';
import { EMPTY_PROFILE } from '../../components/profile';
import { useVoice } from '../../components/voice';
import type { Dataset } from '../../domain/dataset';
import { documentOf } from '../../packs/document/read';
import type { PackDocument } from '../../packs/document/shape';
import { packFault } from '../../packs/faults';
import type { Outcome } from '../../packs/intake/outcome';
import { checked, type Draft } from '../../packs/making/draft';
import type { HeldPublisher, HeldVersion } from '../../packs/storage/held';
import { knownStates } from '../../shell/core/known-states';
import { Looked } from '../intake/looked';
import { Publisher } from '../options/held-packs';
import { Frame } from './frame';

const ID = 'f'.repeat(64);
const KEY = `RW${'Q'.repeat(54)}`;
const IDENTITY = JSON.stringify({
  format: 'lexloci-identity/1',
  version: 1,
  name: 'Silk Road Notes',
  issued: '2025-01-01',
  addresses: ['https://silk-road.example/pack.html'],
  root: { keys: [KEY], threshold: 1 },
  packers: { keys: [KEY], threshold: 1 },
});

/** What an imaginary publisher hands out; nobody signed it, because nothing here is taken in. */
const written = (version: number, issued: string, expires: string) => ({
  format: 'lexloci-pack-document/1',
  publisher: ID,
  slug: 'silk-road',
  version,
  issued,
  renewedEvery: 30,
  expires,
  title: { en: 'Messengers of the steppe', fa: 'پیام‌رسان‌های دشت', ko: '초원의 메신저' },
  original: 'en',
  licence: 'CC BY 4.0',
  records: [
    {
      kind: 'service',
      id: 'telegram',
      storage: [
        {
          value: { places: [{ jurisdiction: 'uz', role: 'primary' }] },
          since: '2025-01-01',
          basis: 'press',
          confidence: 'low',
          sources: [{ title: 'A visit to the data centre' }],
        },
      ],
    },
  ],
  advice: [
    {
      for: { service: 'telegram' },
      original: 'en',
      text: { en: 'Ask us first.', fa: 'نخست از ما بپرسید.', ko: '먼저 저희에게 물어보세요.' },
    },
  ],
});
const LATE = written(1, '2025-01-01', '2026-02-01');
/** Of the days nothing may hang on when the picture is taken: this one is overdue for ever, and never past its last day. */
const HELD = written(2, '2026-01-01', '2026-02-01');

const read = (json: object): PackDocument | undefined => {
  const document = documentOf(json);
  return 'document' in document ? document.document : undefined;
};
const publisher = (packs: HeldPublisher['packs'], compared?: HeldPublisher['compared']): HeldPublisher => ({
  id: ID,
  identity: [{ doc: IDENTITY, sigs: [] }],
  packs,
  ...(compared && { compared }),
});
const version = (json: ReturnType<typeof written>): HeldVersion => ({
  version: json.version,
  issued: json.issued,
  expires: json.expires,
  signed: { doc: JSON.stringify(json), sigs: [] },
  signers: [KEY],
  takenIn: json.issued,
});
const pack = (versions: HeldVersion[]): HeldPublisher['packs'] => [
  { slug: 'silk-road', versions, floor: { version: 2, issued: HELD.issued, signers: [KEY] } },
];

const NEW: Outcome = {
  kind: 'new',
  next: publisher([]),
  document: read(HELD) as PackDocument,
  notes: [
    packFault('first-contact', '', { name: 'Silk Road Notes' }),
    packFault('name-known', '', { name: 'Silk Road Notes' }),
  ],
};
const OTHERS: readonly Outcome[] = [
  { kind: 'refused', faults: [packFault('signed-by-too-few-packers', 'pack', { signed: 0, wanted: 1 })] },
  { kind: 'refused', faults: [packFault('version-older', 'pack.doc.version', { version: 1, held: 2 })] },
  { kind: 'damaged', faults: [packFault('armour-cut', '')] },
  { kind: 'here', publisher: ID, slug: 'silk-road', version: 2 },
  { kind: 'nothing', faults: [packFault('json-viewer', '')] },
];

/** A pack in the making with three things wrong: a place that is none, no source, words in no language. */
const DRAFT: Draft = {
  head: {
    format: 'lexloci-pack-document/1',
    title: {},
    original: 'en',
    licence: 'CC BY 4.0',
    renewedEvery: 30,
    slug: 'silk-road',
  },
  statements: [
    {
      kind: 'storage',
      about: 'telegram',
      json: {
        value: { places: [{ jurisdiction: '', role: 'primary' }] },
        basis: 'press',
        confidence: 'low',
        sources: [{ title: '' }],
      },
    },
    { kind: 'advice', about: '', json: { for: { service: '' }, original: 'en', text: { en: 'Ask us first.' } } },
  ],
  kept: [],
  identity: [],
  opened: [],
};

/** What is said of packs, in every state: offered, refused, held, overdue, in the making with faults. */
export function Packs({ dataset }: { dataset: Dataset }) {
  const { say } = useVoice();
  const { faults } = useMemo(() => checked(DRAFT, { dataset, isPublicSuffix: () => false }, '2026-01-01'), [dataset]);
  const desk: Desk = {
    dataset,
    known: knownStates(dataset),
    own: { services: [], operators: [] },
    original: 'en',
    faultOf(id) {
      const at = faults.findIndex((fault) => fieldIdOf(fault) === id);
      return at === -1 ? undefined : faultIdOf(at);
    },
  };
  return (
    <>
      <Frame id="pack-offered">
        <Looked looked={{ outcome: NEW, found: { kind: 'outer', outer: { identity: [] } } }} profile={PROFILE} />
      </Frame>
      {OTHERS.map((outcome) => {
        const id = `pack-${'faults' in outcome ? outcome.faults[0]?.code : outcome.kind}`;
        return (
          <Frame key={id} id={id}>
            <Looked looked={{ outcome }} profile={PROFILE} />
          </Frame>
        );
      })}
      <Frame id="pack-held">
        <h3>{say('data.packs')}</h3>
        <Publisher
          publisher={publisher(pack([version(HELD), version(LATE)]), { on: '2026-01-02', how: 'typed' })}
          brought={[]}
          profile={PROFILE}
          act={nothing}
        />
      </Frame>
      <Frame id="pack-not-compared">
        <h3>{say('data.packs')}</h3>
        <Publisher
          publisher={publisher(pack([version(HELD)]))}
          brought={[`${ID}/silk-road`]}
          profile={PROFILE}
          act={nothing}
        />
      </Frame>
      <Frame id="pack-overdue">
        <Overdue
          publisher="Silk Road Notes"
          title={{ text: HELD.title, original: 'en' }}
          issued={HELD.issued}
          url="https://silk-road.example/pack.html"
          onRead={nothing}
        />
      </Frame>
      <Frame id="pack-in-the-making">
        <DeskContext.Provider value={desk}>
          <div class="curate">
            <ol class="statements">
              {DRAFT.statements.map((statement, at) => (
                <StatementCard
                  key={statement.kind}
                  statement={statement}
                  at={at}
                  behind={['fa']}
                  isSourceOld
                  onChange={nothing}
                  onRemove={nothing}
                />
              ))}
            </ol>
            <FaultList faults={faults} statements={DRAFT.statements} />
          </div>
        </DeskContext.Provider>
      </Frame>
    </>
  );
}

const PROFILE = { ...EMPTY_PROFILE, home: 'UZ' };
const nothing = () => undefined;
