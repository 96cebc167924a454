// Text that is typed into a running template, character by character: a screen has no clipboard.
import type RFB from '@novnc/novnc';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Action } from '../parts/Action';
import { Bar } from '../parts/Bar';
import { TextInput } from '../parts/Fields';
import { percent } from '../text/formats';
import { t } from '../text/text';
import type { Layout } from './layouts';
import { missingIn, paste } from './typing';

const MOST_CHARACTERS = 4096;

export function PasteForm({ screen, layout }: { screen: RFB; layout: Layout }) {
  const [text, setText] = useState('');
  const [share, setShare] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), [screen]);
  const missing = missingIn(layout, text);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const controller = new AbortController();
    running.current = controller;
    setShare(0);
    screen.focus();
    await paste(screen, layout, text, { signal: controller.signal, report: setShare });
    setShare(null);
    if (!controller.signal.aborted) setText('');
  };

  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <TextInput
        label={t('screen.paste')}
        about={t('screen.pasteAbout')}
        value={text}
        onChange={setText}
        error={missing.length > 0 ? t('screen.pasteMissing', { characters: missing.join(' ') }) : null}
        lines={2}
        maxLength={MOST_CHARACTERS}
        isReadOnly={share !== null}
        autoComplete="off"
        spellCheck="false"
      />
      {share !== null && <Bar label={t('screen.pasting')} value={100 * share} shown={percent(100 * share)} />}
      <div className="actions">
        {share === null ? (
          <Action type="submit" isDisabled={!text || missing.length > 0}>
            {t('screen.pasteSend')}
          </Action>
        ) : (
          <Action onPress={() => running.current?.abort()}>{t('screen.pasteStop')}</Action>
        )}
      </div>
    </form>
  );
}
