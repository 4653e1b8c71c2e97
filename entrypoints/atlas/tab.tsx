import type { View } from '../../components/atlas/view';
import { CompareTab } from './compare-tab';
import { MapTab } from './map-tab';
import { ManyTab } from './many-tab';
import { MineTab } from './mine-tab';
import { PageTab } from './page-tab';
import type { Seat } from './seat';
import { ServiceTab } from './service-tab';
import { ServicesTab } from './services-tab';
import { StateTab } from './state-tab';
import { WhatIfTab } from './what-if-tab';

interface Props {
  view: View;
  seat: Seat;
  go: (view: View, how?: 'replace') => void;
}

export function Tab({ view, seat, go }: Props) {
  switch (view.tab) {
    case 'map':
      return <MapTab view={view} seat={seat} go={go} />;
    case 'state':
      return <StateTab view={view} seat={seat} go={go} />;
    case 'compare':
      return <CompareTab view={view} seat={seat} go={go} />;
    case 'services':
      return <ServicesTab view={view} seat={seat} go={go} />;
    case 'service':
      return <ServiceTab view={view} seat={seat} go={go} />;
    case 'mine':
      return <MineTab seat={seat} />;
    case 'many':
      return <ManyTab seat={seat} />;
    case 'page':
      return <PageTab seat={seat} />;
    case 'what-if':
      return <WhatIfTab view={view} seat={seat} go={go} />;
  }
}
