/** A service is what the person uses; an operator is the legal person that can be ordered. */
import { z } from 'zod';
import { CATEGORIES, DATA_KINDS, PLACE_ROLES } from '../words';
import { claim, date, jurisdictionId, personTest, recordId, text } from './claim';

/** A lower-case LDH A-label host name: never Unicode, never a pattern language. */
export const hostName = z
  .string()
  .max(253)
  .regex(
    /^(?=.*[a-z])[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/,
    'a lower-case A-label host name such as mail.google.com',
  );

/** `why`: a bare company domain among hosts needs a written reason. */
const host = z.strictObject({ host: hostName, exact: z.literal(true).optional(), why: text(200).optional() });

/**
 * `subdomains`: mailboxes also lie under names below it (`@ms17.hinet.net`). `relay`: the address passes mail on, the
 * mailbox behind is not known (`duck.com`).
 */
const mailDomain = z.strictObject({
  domain: hostName,
  subdomains: z.literal(true).optional(),
  relay: z.literal(true).optional(),
});

/** A mail exchanger that filters or archives and passes on: the mailbox is elsewhere, and not known. */
const mailGateway = z.strictObject({ host: hostName, gateway: z.literal(true) });

const place = z.strictObject({ jurisdiction: jurisdictionId, role: z.enum(PLACE_ROLES) });

export const storage = z.strictObject({
  /** `unknown` = nobody outside knows; `oneOf` then names the candidates, never drawn as storage. */
  places: z.union([z.array(place).min(1), z.literal('unknown')]),
  oneOf: z.array(jurisdictionId).optional(),
  /** Only these data kinds; absent = all. */
  data: z.array(z.enum(DATA_KINDS)).optional(),
  persons: personTest.optional(),
});

export const encryption = z.strictObject({
  content: z.enum(['end-to-end-default', 'optional', 'none', 'unknown']),
  keys: text(120).optional(),
  backups: text(120).optional(),
  /** Who writes to whom, when and from where: what of that the provider holds. */
  metadata: z.enum(['none', 'little', 'held', 'unknown']).optional(),
  metadataNote: text(120).optional(),
  persons: personTest.optional(),
});

export const service = z.strictObject({
  kind: z.literal('service'),
  id: recordId,
  name: text(80),
  categories: z.array(z.enum(CATEGORIES)).min(1),
  /** What people call and type it, in any script (카카오톡, ВКонтакте). */
  aliases: z.array(text(80)).default([]),
  /** Covers its subdomains, unless `exact`. The longest match wins. */
  hosts: z.array(host),
  /** Script, frame, form and socket hosts by which it lives inside other pages: they identify an embed, never a visit. */
  embeds: z.array(hostName).default([]),
  /** Domains of mail addresses (`naver.com`), for looking up a correspondent's forum. */
  mailDomains: z.array(z.union([hostName, mailDomain])).default([]),
  /** Names of its mail exchangers (`aspmx.l.google.com`): who holds the mailboxes of a domain that is somebody's own. */
  mailExchangers: z.array(z.union([hostName, mailGateway])).default([]),
  /** Which operator contracts with whom. */
  contracts: z.array(claim(z.strictObject({ operator: recordId, persons: personTest.optional() }))).min(1),
  storage: z.array(claim(storage)).default([]),
  /** For these persons the facts of another service hold (iCloud → iCloud run by GCBD; WeChat → Weixin). */
  twins: z.array(claim(z.strictObject({ service: recordId, persons: personTest }))).default([]),
  /** The service whose rules would hold if this regional arrangement did not exist (Zoho Japan → Zoho US). */
  usually: claim(recordId).optional(),
  encryption: z.array(claim(encryption)).default([]),
  signUp: z
    .array(claim(z.strictObject({ identifier: text(120), rule: text(200).optional(), persons: personTest.optional() })))
    .default([]),
  /** Who may have an account at all, and what signing up asks for. */
  openTo: z
    .array(
      claim(
        z.strictObject({
          who: z.enum(['anyone', 'residents', 'customers', 'staff', 'invited', 'unknown']),
          asks: z
            .array(z.enum(['nothing', 'mail', 'telephone', 'identity-card', 'payment', 'invitation', 'unknown']))
            .optional(),
          persons: personTest.optional(),
        }),
      ),
    )
    .default([]),
  /** Measured to answer from a state on the day: the claim's `since` is that of the measurement. */
  reachableIn: z.array(claim(z.strictObject({ jurisdiction: jurisdictionId }))).default([]),
  blockedIn: z
    .array(
      claim(
        z.strictObject({
          jurisdiction: jurisdictionId,
          status: z.enum(['blocked', 'restricted', 'throttled', 'withdrawn']),
          /** The function blocked, where it is not the whole (calls in the Gulf). */
          function: text(60).optional(),
        }),
      ),
    )
    .default([]),
  /** What the provider itself says or is known to hand to authorities abroad, beside any treaty. */
  disclosure: z
    .array(
      claim(
        z.strictObject({
          requesters: z.union([z.array(jurisdictionId).min(1), z.literal('any')]),
          data: z.array(z.enum(DATA_KINDS)).min(1),
          /** `own-judicial-order`: what the provider calls judicial; in many states a prosecutor's will do. */
          condition: z.enum(['none', 'own-court-order', 'own-judicial-order', 'unknown']),
          share: text(160).optional(),
        }),
      ),
    )
    .default([]),
  transparency: z.array(claim(z.strictObject({ finding: text(300) }))).default([]),
  /** The operator moved the data; the person did not. */
  moves: z
    .array(
      claim(
        z.strictObject({
          from: z.array(jurisdictionId),
          to: z.array(jurisdictionId),
          cause: z.enum(['measure', 'measure-refused', 'operator', 'contested']),
          persons: personTest.optional(),
          on: date.optional(),
        }),
      ),
    )
    .default([]),
  note: text(500).optional(),
});

export const operator = z.strictObject({
  kind: z.literal('operator'),
  id: recordId,
  name: text(120),
  /** Pages of the company that are no communication service: whose page it is, never "what you wrote". */
  hosts: z.array(host).default([]),
  /** Where it is incorporated; absent where nobody looked, `unknown` where nobody outside knows. */
  seat: z.array(claim(z.union([jurisdictionId, z.literal('unknown')]))).default([]),
  /** Where it is run from, beside where it is registered (Telegram: Dubai). */
  runFrom: z.array(claim(jurisdictionId)).default([]),
  /** Who controls it: a record here, or at least the controlling state. */
  parents: z
    .array(
      claim(
        z.strictObject({
          operator: recordId.optional(),
          name: text(120).optional(),
          jurisdiction: z.union([jurisdictionId, z.literal('unknown')]),
          /** `organ`: the operator is the state itself; between them no filter stands (ETECSA, VenApp). */
          control: z.enum(['full', 'majority', 'minority', 'state', 'organ', 'unknown']),
        }),
      ),
    )
    .default([]),
  /** Offices and representatives that can be served. `representative` = named for e-Evidence or a landing law. */
  establishments: z
    .array(
      claim(
        z.strictObject({
          jurisdiction: jurisdictionId,
          form: z.enum(['subsidiary', 'branch', 'representative', 'data-protection-representative']),
          /** Under which law it was named: an addressee of production orders, of the DSA, of a landing law. */
          namedFor: z
            .array(z.enum(['e-evidence', 'dsa', 'landing']))
            .min(1)
            .optional(),
          name: text(120).optional(),
        }),
      ),
    )
    .default([]),
  note: text(500).optional(),
});

export type Service = z.infer<typeof service>;
export type Operator = z.infer<typeof operator>;
export type Storage = z.infer<typeof storage>;
export type Encryption = z.infer<typeof encryption>;
