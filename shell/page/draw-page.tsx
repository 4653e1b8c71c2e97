import { render, type ComponentChild } from 'preact';
import { OpenContext } from '../../components/opening';
import { openAddress } from './open-address';
import { UNKEPT_FORM } from '../../components/fields/unkept';

/** Puts a page of the extension into its document. */
export function drawPage(page: ComponentChild): void {
  const root = document.getElementById('root');
  if (root)
    render(
      <OpenContext.Provider value={openAddress}>
        <form id={UNKEPT_FORM} autocomplete="off" hidden />
        {page}
      </OpenContext.Provider>,
      root,
    );
}
