import type { ComponentProps } from 'react';
import { useController, type ControllerRenderProps, type UseControllerProps } from 'react-hook-form';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** What every field of a form takes: its path in the values, its label, and what stands around it. */
export interface FormFieldProps extends Omit<ComponentProps<typeof Field>, 'children' | 'error' | 'group'> {
  name: string;
  rules?: UseControllerProps['rules'];
}

/** The form's value and error of one field, for inputs of one's own. `field.ref` belongs on what takes the focus. */
export function useField<TValue>(
  name: string,
  rules?: UseControllerProps['rules'],
): Omit<ControllerRenderProps, 'value' | 'onChange'> & {
  value: TValue;
  onChange: (value: TValue | React.ChangeEvent) => void;
  error: string | undefined;
} {
  const { field, fieldState } = useController({ name, rules });
  return { ...field, value: field.value as TValue, error: fieldState.error?.message };
}

/** One line of text, empty where nothing is known. */
export function TextField({
  name,
  rules,
  placeholder,
  ...look
}: FormFieldProps & Pick<ComponentProps<'input'>, 'placeholder'>) {
  const { value, error, ...field } = useField<string>(name, rules);
  return (
    <Field {...look} error={error}>
      <TextInput {...field} value={value} placeholder={placeholder} />
    </Field>
  );
}

export function TextAreaField({
  name,
  rules,
  serif,
  rows,
  ...look
}: FormFieldProps & { serif?: boolean; rows?: number }) {
  const { value, error, ...field } = useField<string>(name, rules);
  return (
    <Field {...look} error={error}>
      <TextArea {...field} value={value} serif={serif} rows={rows} />
    </Field>
  );
}

/** One of a few; the empty string where nothing is chosen. */
export function SelectField({
  name,
  rules,
  options,
  emptyLabel,
  ...look
}: FormFieldProps & Pick<ComponentProps<typeof Select>, 'options' | 'emptyLabel'>) {
  const { value, error, ...field } = useField<string>(name, rules);
  return (
    <Field {...look} error={error}>
      <Select {...field} value={value} options={options} emptyLabel={emptyLabel} />
    </Field>
  );
}

export function CheckboxField({ name, label }: { name: string; label: string }) {
  const { value, error: _, ...field } = useField<boolean>(name);
  return (
    <Checkbox
      {...field}
      checked={value}
      label={label}
      onChange={(event) => field.onChange(event.target.checked)}
    />
  );
}
