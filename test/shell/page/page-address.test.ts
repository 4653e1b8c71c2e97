import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../../shell/page/page-address';

describe('the address of the page that is shown', () => {
  it.each([
    ['https://vk.com/im', 'https://vk.com/im'],
    ['about:reader?url=https%3A%2F%2Fvk.com%2Farticle', 'https://vk.com/article'],
    ['view-source:https://vk.com/im', 'https://vk.com/im'],
    ['chrome-distiller://1_2/?title=x&url=https%3A%2F%2Fvk.com%2F', 'https://vk.com/'],
  ])('of %s is %s', (url, address) => expect(pageAddress(url)).toBe(address));

  it.each([
    'about:blank',
    'chrome://newtab/',
    'about:reader?url=about%3Aconfig',
    'about:reader?url=%E0%A4%A',
    'file:///a',
    '',
  ])('is none of %s', (url) => expect(pageAddress(url)).toBeUndefined());
});
