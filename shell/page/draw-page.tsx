import { render, type ComponentChild } from 'preact';
import { OpenContext } from '../../components/answer/web-address';
import { openAddress } from './open-address';

/** Puts a page of the extension into its document. */
export function drawPage(page: ComponentChild): void {
  const root = document.getElementById('root');
  if (root) render(<OpenContext.Provider value={openAddress}>{page}</OpenContext.Provider>, root);
}
