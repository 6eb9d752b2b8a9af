import { useField, type FormFieldProps } from '../forms/fields.tsx';
import type { ReferenceFragment } from '../generated/api/user-errors.ts';
import { Field } from '../ui/field.tsx';
import { RecordPicker } from './record-picker.tsx';
import type { ChoiceType } from './use-record-choices.ts';

/** A record as the value of a field of a form. */
export function RecordField({
  name,
  rules,
  types,
  placeholder,
  ...look
}: FormFieldProps & { types: readonly ChoiceType[]; placeholder?: string }) {
  const { value, error, onChange, ref } = useField<ReferenceFragment | null>(name, rules);
  return (
    <Field {...look} error={error}>
      <RecordPicker ref={ref} types={types} value={value} onChange={onChange} placeholder={placeholder} />
    </Field>
  );
}
