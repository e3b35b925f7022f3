import type { EntityKind } from '../model.ts';

/*
 * The schemata of FollowTheMoney (followthemoney.tech) whose entities have names of their own, and what they are to us. A `LegalEntity` may be
 * a person or an organisation, so it is of no kind. What joins two entities (`Ownership`, `Directorship` …) has no name and is passed over.
 */
const named: Readonly<Record<EntityKind, string>> = {
  person: 'Person UserAccount',
  organisation: 'Organization Company PublicBody',
  place: 'Address Country RealEstate Land Territory',
  document:
    'Document Article Audio Email Folder HyperText Image Message Package Pages PlainText Table Video Workbook Call Documentation License Contract CallForTenders',
  other: 'Airplane Asset CourtCase CryptoWallet Event Position Product Project Security Trip Vehicle Vessel',
};

const kinds = new Map<string, EntityKind | null>([
  ['Thing', null],
  ['LegalEntity', null],
  ...Object.entries(named).flatMap(([kind, schemata]) =>
    schemata.split(' ').map((schema): [string, EntityKind] => [schema, kind as EntityKind]),
  ),
]);

/** The kind of an entity of a schema; null: it may be of several. Undefined: entities of this schema have no names, or nobody here knows it. */
export const kindOfSchema = (schema: string): EntityKind | null | undefined => kinds.get(schema);
