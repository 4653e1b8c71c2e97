import { useCallback, useErrorBoundary, useMemo } from 'preact/hooks';
import { Faults } from '../../components/answer/faults';
import { CopyLink } from '../../components/atlas/copy-link';
import { fragmentOf, TABS, type View } from '../../components/atlas/view';
import { useUnfoldedOnPaper } from '../../components/atlas/printed';
import { GoContext } from '../../components/atlas/way';
import type { Profile, Patch } from '../../components/profile';
import { LanguageSwitch } from '../../components/fields/language-switch';
import { useVoice } from '../../components/voice';
import type { MapShapes } from '../../domain/atlas/map-shapes';
import type { Dataset } from '../../domain/dataset';
import { useReady } from '../../shell/page/use-page';
import type { Answerer } from '../../shell/core/answerer';
import { seatOf } from './seat';
import { Tab } from './tab';
import type { HandedPage } from '../../shell/kept/handed-page';
import { useHanded } from './handed';
import { useLookedAt } from './looked-at';
import { useView } from './use-view';

interface Props {
  home: string;
  profile: Profile;
  choose: (patch: Patch) => void;
  dataset: Dataset;
  world: MapShapes | undefined;
  heard: Answerer;
}

interface Handed {
  lookedAt: string;
  handed: HandedPage | null;
}

/** The views once a home is known. All they remember is gone with them: when everything is erased, they go first. */
export function Views(props: Props) {
  const lookedAt = useLookedAt();
  const handed = useHanded();
  const isKnown = lookedAt !== undefined && handed !== undefined;
  useReady(isKnown);
  return isKnown ? <Begun {...props} lookedAt={lookedAt} handed={handed} /> : null;
}

function Begun({ home, profile, choose, dataset, world, lookedAt, heard, handed }: Props & Handed) {
  const { say } = useVoice();
  const seat = useMemo(
    () => seatOf(home, profile, choose, dataset, world, lookedAt, heard, handed),
    [home, profile, choose, dataset, world, lookedAt, heard, handed],
  );
  const { view, isBroken, go: goTo } = useView(seat);
  const [broken, mend] = useErrorBoundary();
  useUnfoldedOnPaper();
  const go = useCallback(
    (next: View, how?: 'replace') => {
      mend();
      goTo(next, how);
    },
    [goTo, mend],
  );
  return (
    <GoContext.Provider value={go}>
      <header>
        <h1>{say('atlas.title')}</h1>
        <LanguageSwitch
          isManaged={profile.managed?.language !== undefined}
          onChoose={(language) => choose({ language })}
        />
      </header>
      <nav class="tabs" aria-label={say('atlas.views')}>
        {TABS.map((tab) => {
          const first: View = tab === 'what-if' ? { tab, suppose: [] } : { tab };
          return (
            <a
              key={tab}
              href={fragmentOf(first)}
              aria-current={isUnder(tab, view) ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault();
                go(first);
              }}
            >
              {say(`atlas.tab.${tab}`)}
            </a>
          );
        })}
      </nav>
      {isBroken && (
        <p class="broken" role="alert">
          {say('atlas.broken')}
        </p>
      )}
      {broken === undefined ? <Tab view={view} seat={seat} go={go} /> : <Faults faults={['answer']} />}
      {view.tab !== 'page' && (
        <CopyLink address={`${location.origin}${location.pathname}${fragmentOf(linked(view, seat.home))}`} />
      )}
    </GoContext.Provider>
  );
}

/** The page of one service belongs to the list of all of them. */
const isUnder = (tab: (typeof TABS)[number], view: View): boolean =>
  tab === (view.tab === 'service' ? 'services' : view.tab);

/** Who follows the link of an answer sees the same answer, wherever they are at home. */
const linked = (view: View, home: string): View => (view.tab === 'service' ? { home, ...view } : view);
