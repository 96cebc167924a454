// Search in a list of the server: it asks once the user pauses.
import { useEffect, useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { TextInput } from './Fields';

const PAUSE_MILLISECONDS = 300;
const LONGEST = 200;

export interface Words {
  shown: string;
  // What the server searches for: null until the user has typed something.
  asked: string | null;
  // Whether the user has searched, even if the field is empty again: it stays.
  isUsed: boolean;
  set: (words: string) => void;
}

export function useSearch(): Words {
  const [shown, setShown] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const [isUsed, setUsed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(shown.trim() || null), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [shown]);
  const set = (words: string) => {
    setShown(words);
    setUsed(true);
  };
  return { shown, asked, isUsed, set };
}

export function Search({ label, words }: { label: string; words: Words }) {
  return (
    <SearchField className="field search" value={words.shown} onChange={words.set} aria-label={label}>
      <Input placeholder={label} maxLength={LONGEST} />
    </SearchField>
  );
}

// The same with a visible label and a description, as one of several filters.
export function SearchInput({ label, about, words }: { label: string; about: string; words: Words }) {
  return (
    <TextInput label={label} about={about} value={words.shown} onChange={words.set} type="search" maxLength={LONGEST} />
  );
}
