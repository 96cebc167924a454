// Form fields with a label, a description and an error.
import { type ReactNode, useId } from 'react';
import {
  Checkbox,
  FieldError,
  Input,
  Label,
  Radio,
  RadioGroup,
  Switch,
  Text,
  TextArea,
  TextField,
  type TextFieldProps,
} from 'react-aria-components';

interface TextProps extends TextFieldProps {
  label: string;
  about?: ReactNode;
  error?: string | null;
  lines?: number;
}

export function TextInput({ label, about, error, lines, ...props }: TextProps) {
  return (
    <TextField {...props} className="field" isInvalid={Boolean(error)}>
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

interface ChoiceProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string; about?: ReactNode; isDisabled?: boolean }[];
}

export function Choice({ label, value, onChange, options }: ChoiceProps) {
  return (
    <RadioGroup value={value} onChange={onChange} className="field">
      <Label>{label}</Label>
      <div className="choices">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} isDisabled={option.isDisabled ?? false} className="choice">
            <span className="dot" aria-hidden="true" />
            <span>
              <span className="choice-label">{option.label}</span>
              {option.about && <span className="hint">{option.about}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
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
    <Checkbox
      className="tick"
      isSelected={value}
      onChange={onChange}
      isDisabled={isDisabled}
      {...(ariaLabel ? { 'aria-label': ariaLabel } : {})}
    >
      <span className="box" aria-hidden="true" />
      {label}
    </Checkbox>
  );
}

export function Toggle({ label, value, onChange, isDisabled = false, ariaLabel }: TickProps) {
  return (
    <Switch
      className="toggle"
      isSelected={value}
      onChange={onChange}
      isDisabled={isDisabled}
      {...(ariaLabel ? { 'aria-label': ariaLabel } : {})}
    >
      <span className="track" aria-hidden="true" />
      {label}
    </Switch>
  );
}
