import type { Visibility } from '../database/generated/enums.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { checkText } from '../text/well-formed.ts';
import type { Row } from './snapshot.ts';

export interface VisibilityFields {
  visibility?: Visibility;
  /** Needed where it is set by hand. */
  visibilityReason?: string | null;
}

/** Visibility set by hand says why. */
export function visibilityColumns(
  { visibility = 'AUTO', visibilityReason = null }: VisibilityFields,
  field = 'visibilityReason',
): Required<VisibilityFields> {
  if (visibility === 'AUTO') return { visibility, visibilityReason: null };
  if (!visibilityReason) {
    throw new InvalidValue({ field, value: null, rule: `${visibility} is set by hand and says why` });
  }
  const checked = checkText(visibilityReason, { field, maxLength: 2_000, multiline: true });
  return { visibility, visibilityReason: checked };
}

/** Another visibility than before does not take over the former's reason. */
export function newReason(
  current: Pick<VisibilityFields, 'visibility'>,
  { visibility, visibilityReason }: VisibilityFields,
): Pick<VisibilityFields, 'visibilityReason'> {
  const isNew = visibility !== undefined && visibility !== current.visibility;
  return isNew && visibilityReason === undefined ? { visibilityReason: null } : {};
}

export function visibilityOfRow(row: Row): Required<VisibilityFields> {
  return {
    visibility: row.visibility as Visibility,
    visibilityReason: row.visibility_reason as string | null,
  };
}
