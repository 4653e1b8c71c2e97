/** The six questions every measurement asks, and what their figures share. */
export const CASES: [string, string][] = [
  ['https://mail.google.com/', 'kr'],
  ['https://www.icloud.com/', 'cn'],
  ['https://vk.com/im', 'ru'],
  ['https://mail.google.com/', 'fi'],
  ['https://open.kakao.com/', 'kr'],
  ['https://www.notion.so/', 'de'],
];

export const median = (list: number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
