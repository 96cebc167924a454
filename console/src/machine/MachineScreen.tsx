// The screen of a running template, loaded when it is first shown: noVNC over the WebSocket `/screen`.
import RFB from '@novnc/novnc';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Loading, Notice } from '../parts/Message';
import { Select } from '../parts/Fields';
import { currentToken } from '../session/session';
import { createStoredText, useStore } from '../store';
import { t } from '../text/text';
import { LAYOUTS, layoutOf, suggestedLayout, type Layout, type LayoutName } from './layouts';
import { PasteForm } from './PasteForm';
import { translate } from './typing';

// The server closes a screen when its token ends; tokens of sessions last minutes, and the page has the next one.
const FORBIDDEN = 4403;
const EXPIRED = 'Token expired';

type State = 'connecting' | 'shown' | 'ended';

const chosenLayout = createStoredText('keyboard');

export default function MachineScreen({ labId }: { labId: string }) {
  const target = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>('connecting');
  const [screen, setScreen] = useState<RFB | null>(null);
  const chosen = useStore(chosenLayout);
  const name = chosen in LAYOUTS ? (chosen as LayoutName) : suggestedLayout(navigator.languages);
  const layout = useMemo(() => layoutOf(name), [name]);
  const current = useRef(layout);
  useEffect(() => {
    current.current = layout;
  }, [layout]);
  useEffect(() => {
    if (!target.current) return;
    return show(target.current, labId, () => current.current, (next, shown) => {
      setState(next);
      setScreen(shown);
    });
  }, [labId]);
  return (
    <div className="stack">
      {state === 'connecting' && <Loading />}
      {state === 'ended' && <Notice kind="warn">{t('screen.ended')}</Notice>}
      <div ref={target} className="machine-screen" role="application" aria-label={t('screen.label')} data-state={state} />
      {screen && (
        <>
          <Select
            label={t('screen.keyboard')}
            about={t('screen.keyboardAbout')}
            value={name}
            onChange={chosenLayout.set}
            options={Object.entries(LAYOUTS).map(([value, label]) => ({ value, label }))}
          />
          <PasteForm screen={screen} layout={layout} />
        </>
      )}
    </div>
  );
}

// Shows the screen until the returned function is called.
function show(
  target: HTMLElement,
  labId: string,
  layout: () => Layout,
  report: (state: State, screen: RFB | null) => void,
): () => void {
  let socket: WebSocket | null = null;
  let isOver = false;
  let endTyping = () => {};

  async function open() {
    const token = await currentToken();
    if (isOver) return;
    const url = new URL('screen', document.baseURI);
    url.protocol = url.protocol.replace('http', 'ws');
    const opened = new WebSocket(url);
    opened.binaryType = 'arraybuffer';
    socket = opened;
    opened.addEventListener('open', () => {
      opened.send(JSON.stringify({ authorization: `Bearer ${token}`, labId }));
      const screen = new RFB(target, opened, { shared: true });
      screen.scaleViewport = true;
      endTyping = translate(target, screen, layout);
      screen.addEventListener('connect', () => report('shown', screen));
    });
    opened.addEventListener('close', ({ code, reason }) => {
      if (isOver) return;
      endTyping();
      if (code === FORBIDDEN && reason === EXPIRED) begin();
      else report('ended', null);
    });
  }

  function begin() {
    target.replaceChildren();
    open().catch(() => !isOver && report('ended', null));
  }

  begin();
  return () => {
    isOver = true;
    endTyping();
    socket?.close();
    target.replaceChildren();
  };
}
