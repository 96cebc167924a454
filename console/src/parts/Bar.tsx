// Progress bar with a label and a value in words.
import { Label, ProgressBar } from 'react-aria-components';

interface BarProps {
  label: string;
  value: number;
  shown: string;
  tone?: 'busy' | 'good' | 'bad' | 'none';
}

export function Bar({ label, value, shown, tone = 'busy' }: BarProps) {
  return (
    <ProgressBar className={`bar ${tone}`} value={value} valueLabel={shown}>
      <span className="bar-text">
        <Label>{label}</Label>
        <span>{shown}</span>
      </span>
      <span className="bar-track">
        <span className="bar-fill" style={{ inlineSize: `${value}%` }} />
      </span>
    </ProgressBar>
  );
}
