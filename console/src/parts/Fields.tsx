// Form fields with a label, a description and an error.
import { type ReactNode, useId } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField, type TextFieldProps } from 'react-aria-components';

interface TextProps extends TextFieldProps {
  label: string;
  about?: ReactNode;
  error?: string | null;
  lines?: number;
}

// An error marks the field and never blocks the form: the browser would not send a refused value again, although it may be
// right for another image, or by now. Forms disable their button while they are incomplete.
export function TextInput({ label, about, error, lines, ...props }: TextProps) {
  return (
    <TextField {...props} className="field" isInvalid={Boolean(error)} validationBehavior="aria">
      <Label>{label}</Label>
      {lines ? <TextArea rows={lines} /> : <Input />}
      {about && (
        <Text slot="description" className="hint">
          {about}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}

interface SelectProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string; isDisabled?: boolean }[];
  about?: ReactNode;
  isLabelHidden?: boolean;
}

// The browser's own list: it works with every keyboard, screen reader and phone.
export function Select({ label, value, onChange, options, about, isLabelHidden }: SelectProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.isDisabled}>
            {option.label}
          </option>
        ))}
      </select>
      {about && <span className="hint">{about}</span>}
    </div>
  );
}

export interface Option {
  value: string;
  label: ReactNode;
  about?: ReactNode;
  isDisabled?: boolean;
}

interface ChoiceProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly Option[];
}

export function Choice({ label, ...props }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field" role="radiogroup" aria-labelledby={id}>
      <span id={id} className="field-label">
        {label}
      </span>
      <OptionButtons {...props} name={id} />
    </div>
  );
}

// Radio buttons, checkboxes and switches are the browser's own: a list may have hundreds.
export function OptionButtons({ name, value, onChange, options }: Omit<ChoiceProps, 'label'> & { name: string }) {
  return (
    <div className="choices">
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.isDisabled ?? false}
            onChange={() => onChange(option.value)}
          />
          <span>
            <span className="choice-label">{option.label}</span>
            {option.about && <span className="hint">{option.about}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}

interface TickProps {
  label: ReactNode;
  value: boolean;
  onChange: (value: boolean) => void;
  isDisabled?: boolean;
  ariaLabel?: string;
}

export function Tick({ label, value, onChange, isDisabled = false, ariaLabel }: TickProps) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        className="box"
        checked={value}
        disabled={isDisabled}
        aria-label={ariaLabel}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}

export function Toggle({ label, value, onChange, isDisabled = false, ariaLabel }: TickProps) {
  return (
    <label className="toggle">
      <input
        type="checkbox"
        role="switch"
        className="track"
        checked={value}
        disabled={isDisabled}
        aria-label={ariaLabel}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
