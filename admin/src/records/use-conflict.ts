import { useNavigate } from 'react-router-dom';
import type { VersionConflict } from '../api/act-refused.ts';
import { keepWork } from './kept-work.ts';
import { recordTypes, type RecordTypeName } from './record-types.ts';

/** For `useRecordForm`: keeps the refused work and goes to `/<place>/<id>/conflict`, where the two are compared. */
export function useConflict(
  type: RecordTypeName,
  record: { id: string; title: string },
): (conflict: VersionConflict, input: object) => void {
  const navigate = useNavigate();
  return (conflict, input) => {
    const { id: recordId, title } = record;
    const path = `/${recordTypes[type].place}/${encodeURIComponent(recordId)}/conflict`;
    keepWork({
      recordId,
      title,
      path,
      input: { ...input },
      expectedRevision: conflict.expectedRevision,
      conflict,
    });
    void navigate(path);
  };
}
