// A state in words, with a colour.
import { textOf } from '../text/text';

export type Tone = 'good' | 'busy' | 'warn' | 'bad' | 'none';

const TONES: Record<string, Tone> = {
  STOPPED: 'none',
  DRAFT: 'good',
  SUCCEEDED: 'good',
  COMPLETED: 'good',
  RUNNING: 'busy',
  CREATING: 'busy',
  STARTING: 'busy',
  STOPPING: 'busy',
  EXPORTING: 'busy',
  FLATTENING: 'busy',
  QUEUED: 'busy',
  REPLICATING: 'busy',
  PENDING: 'none',
  CANCELED: 'none',
  DELETING: 'none',
  PARTIALLY_SUCCEEDED: 'warn',
  FAILED: 'bad',
};

interface StateProps {
  group: string;
  state: string;
  tone?: Tone;
  more?: string;
}

export function StateLabel({ group, state, tone, more }: StateProps) {
  return (
    <span className={`state ${tone ?? TONES[state] ?? 'none'}`}>
      <span className="state-dot" aria-hidden="true" />
      {textOf(group, state) ?? state}
      {more && ` · ${more}`}
    </span>
  );
}
