/**
 * Networks by their numbers (autonomous systems): whose machine answered, where it is one of these. The numbers are those
 * under which the routing table of the build names the company; `named` is that name, and the tests look each one up there.
 */

import type { Network, NetworkKind } from './network';

/** A network and the numbers it is known by. */
interface Numbered extends Network {
  /** Letters of the name it is registered by. */
  named: string;
  /** Apart by blanks. */
  numbers: string;
}

const one = (kind: NetworkKind, name: string, named: string, numbers: string): Numbered => ({
  name,
  kind,
  named,
  numbers,
});

export const NETWORKS: readonly Numbered[] = [
  one('edge', 'Cloudflare', 'cloudflare', '13335 209242 14789 132892 202623 395747'),
  one('edge', 'Fastly', 'fastly', '54113'),
  one('edge', 'Akamai', 'akamai', '20940 16625 12222 21342 32787 33905 35994 36183 24319 34164 213120 200005 17204'),
  one('edge', 'Imperva', 'incapsula', '19551'),
  one('edge', 'Sucuri', 'sucuri', '30148'),
  one('edge', 'CDN77', 'datacamp', '60068'),
  one('edge', 'bunny.net', 'bunnyway', '200325'),
  one('edge', 'Gcore', 'g-core', '199524 202422'),
  one('edge', 'DDoS-Guard', 'ddos-guard', '57724'),
  one('edge', 'Qrator', 'qrator', '200449'),
  one('edge', 'ArvanCloud', 'arvan', '202468 57568'),
  one('edge', 'CDNetworks', 'cdnetworks', '38107'),
  one('edge', 'CacheFly', 'cachefly', '30081'),
  one('edge', 'Azion', 'azion', '52580'),
  // Both answer at the door nearest to the reader, whatever is asked for.
  one('edge', 'Google', 'google', '15169 43515 36040'),
  one('edge', 'Meta', 'facebook', '32934 63293 54115'),
  one('cloud', 'Amazon Web Services', 'amazon', '16509 14618 8987 7224'),
  one('cloud', 'Microsoft', 'microsoft', '8075 8068 8069 8070'),
  one('cloud', 'Google Cloud', 'google', '396982'),
  one('cloud', 'Oracle', 'oracle', '31898'),
  one('cloud', 'IBM Cloud', 'ibm', '36351'),
  one('cloud', 'Alibaba Cloud', 'alibaba', '37963 45102 134963'),
  one('cloud', 'Tencent Cloud', 'tencent', '45090 132203 133478'),
  one('cloud', 'Huawei Cloud', 'huawei cloud', '55990'),
  one('cloud', 'Kingsoft Cloud', 'kingsoft', '59019 137280'),
  one('cloud', 'UCloud', 'ucloud', '135377 59077'),
  one('cloud', 'Hetzner', 'hetzner', '24940 213230 212317 215859'),
  one('cloud', 'OVH', 'ovh', '16276 35540'),
  one('cloud', 'DigitalOcean', 'digitalocean', '14061 393406'),
  one('cloud', 'Linode', 'akamai', '63949'),
  one('cloud', 'Scaleway', 'scaleway', '12876 29447 202023'),
  one('cloud', 'Leaseweb', 'leaseweb', '60781 28753 30633 395954 7203 396362 134351 59253 205544 133752'),
  one('cloud', 'Contabo', 'contabo', '51167 40021 141995'),
  one('cloud', 'Datacamp', 'datacamp', '212238'),
  one('cloud', 'IONOS', 'ionos', '8560'),
  one('cloud', 'Strato', 'strato', '6724'),
  one('cloud', 'NAVER Cloud', 'naver', '23576 135354'),
  one('cloud', 'NHN Cloud', 'nhn', '45974 151386'),
  one('cloud', 'Yandex Cloud', 'yandex.cloud', '200350 210656'),
  one('cloud', 'Selectel', 'selectel', '49505 50340 61976'),
  one('cloud', 'Timeweb', 'timeweb', '9123 210976'),
  one('cloud', 'Beget', 'beget', '198610'),
  one('cloud', 'Rackspace', 'rackspace', '33070 19994 27357 15395'),
  one('cloud', 'UpCloud', 'upcloud', '202053 25697'),
  one('cloud', 'Exoscale', 'akenes', '61098'),
  one('cloud', 'Infomaniak', 'infomaniak', '29222'),
  one('cloud', 'Gandi', 'gandi', '29169 203476'),
  one('cloud', 'Aruba', 'aruba s.p.a.', '31034 202613'),
  one('cloud', 'Fly.io', 'fly.io', '40509'),
  one('cloud', 'Respina', 'respina', '42337'),
  one('cloud', 'Asiatech', 'asiatech', '43754'),
  one('operator', 'Apple', 'apple', '714 6185'),
  one('operator', 'Kakao', 'kakao', '38099 7625 10158 152199 23588'),
  one('operator', 'LINE', 'line corporation', '38631'),
  one('operator', 'Yahoo Japan', 'yahoo japan', '24572 23816 24296'),
  one('operator', 'Telegram', 'telegram', '62041 59930 62014'),
  one('operator', 'Yandex', 'yandex', '13238 44534'),
  one('operator', 'VK', 'vk', '47541 47764'),
  one('operator', 'X', 'twitter', '13414'),
  one('operator', 'Dropbox', 'dropbox', '19679'),
  one('operator', 'Zoom', 'zoom video', '30103'),
  one('operator', 'Salesforce', 'salesforce', '14340'),
  one('operator', 'Automattic', 'automattic', '2635'),
  one('operator', 'GitHub', 'github', '36459'),
  one('operator', 'Proton', 'proton ag', '62371 208172'),
  one('operator', 'Zoho', 'zoho', '2639 397849 56201 205111'),
  one('operator', 'VNG', 'vng', '38244'),
  one('operator', 'NetEase', 'netease', '45062 137263'),
  one('operator', 'Baidu', 'baidu', '38365 55967'),
  one('operator', 'ByteDance', 'bytedance', '396986'),
  one('operator', 'TikTok', 'tiktok', '138699 11983'),
  one('operator', 'Yahoo', 'yahoo', '56173 34010 10229'),
  one('operator', 'Wirtualna Polska', 'wirtualna', '12827'),
  one('operator', 'Seznam', 'seznam', '43037'),
  one('operator', 'Interia', 'interia', '16138'),
  one('operator', 'Rambler', 'rambler', '24638 44696'),
  one('operator', 'National Informatics Centre', 'national informatics', '4758'),
  one('operator', 'Viettel', 'viettel', '7552'),
  one('operator', 'Rostelecom', 'rostelecom', '12389'),
];
