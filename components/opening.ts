import { createContext } from 'preact';

/**
 * How a page opens an address of the web. What is here tells the site nothing of where one was; pages of the extension
 * do better and ask the browser for a tab, as if the address had been typed.
 */
export const OpenContext = createContext((url: string): void => void window.open(url, '_blank', 'noopener,noreferrer'));
