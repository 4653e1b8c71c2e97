import { useContext } from 'preact/hooks';
import { OpenContext } from '../opening';
import { useVoice } from '../voice';

/**
 * An address of the web, as text, with the button that opens it. It is never a link: browsers resolve the names of
 * links before anybody presses them, and whoever runs the network would read in them what was looked at (DESIGN §6.2).
 */
export function WebAddress({ url }: { url: string | undefined }) {
  const { say } = useVoice();
  const open = useContext(OpenContext);
  const host = hostOf(url);
  if (url === undefined || host === undefined) return null;
  return (
    <span class="address">
      <bdi dir="ltr" title={url}>
        {host}
      </bdi>{' '}
      <button type="button" class="small" aria-label={`${host}: ${say('sources.open')}`} onClick={() => open(url)}>
        {say('sources.open')}
      </button>
    </span>
  );
}

/** Addresses come from datasets and packs: only one of the web may be opened. Hosts are shown as A-labels. */
function hostOf(url = ''): string | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  return address && /^https?:$/.test(address.protocol) ? address.host : undefined;
}
