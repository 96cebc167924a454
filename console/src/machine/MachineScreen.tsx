// The screen of a running template, loaded when it is first shown: noVNC over the WebSocket `/screen`.
import RFB from '@novnc/novnc';
import { useEffect, useRef, useState } from 'react';
import { Loading, Notice } from '../parts/Message';
import { currentToken } from '../session/session';
import { t } from '../text/text';

// The server closes a screen when its token ends; tokens of sessions last minutes, and the page has the next one.
const FORBIDDEN = 4403;
const EXPIRED = 'Token expired';

type State = 'connecting' | 'shown' | 'ended';

export default function MachineScreen({ labId }: { labId: string }) {
  const target = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>('connecting');
  useEffect(() => {
    if (!target.current) return;
    return show(target.current, labId, setState);
  }, [labId]);
  return (
    <div className="stack">
      {state === 'connecting' && <Loading />}
      {state === 'ended' && <Notice kind="warn">{t('screen.ended')}</Notice>}
      <div ref={target} className="machine-screen" role="application" aria-label={t('screen.label')} data-state={state} />
    </div>
  );
}

// Shows the screen until the returned function is called.
function show(target: HTMLElement, labId: string, report: (state: State) => void): () => void {
  let socket: WebSocket | null = null;
  let isOver = false;

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
      screen.addEventListener('connect', () => report('shown'));
    });
    opened.addEventListener('close', ({ code, reason }) => {
      if (isOver) return;
      if (code === FORBIDDEN && reason === EXPIRED) begin();
      else report('ended');
    });
  }

  function begin() {
    target.replaceChildren();
    open().catch(() => !isOver && report('ended'));
  }

  begin();
  return () => {
    isOver = true;
    socket?.close();
    target.replaceChildren();
  };
}
