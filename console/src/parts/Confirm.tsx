// Dialog that asks before a change: what it affects, and whether it can be undone.
import { type FormEvent, type ReactNode, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Problem } from '../api/problems';
import { t } from '../text/text';
import { Action } from './Action';
import { TextInput } from './Fields';
import { ProblemMessage } from './Message';

interface ConfirmProps {
  title: string;
  confirm: string;
  kind?: 'primary' | 'danger';
  // The name to type before a change that cannot be undone.
  typed?: string;
  isDisabled?: boolean;
  isRunning: boolean;
  problem: Problem | null;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

export function Confirm(props: ConfirmProps) {
  const { title, confirm, kind = 'danger', typed, isDisabled = false, isRunning, problem, onConfirm, onClose } = props;
  const [name, setName] = useState('');
  const isReady = !isDisabled && !isRunning && (!typed || name.trim() === typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) onConfirm();
  };
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()} className="overlay">
      <Modal className="modal">
        <Dialog className="dialog">
          <form className="stack" onSubmit={submit}>
            <Heading slot="title">{title}</Heading>
            {props.children}
            {typed && <TextInput label={t('confirm.type', { name: typed })} value={name} onChange={setName} autoComplete="off" />}
            <ProblemMessage problem={problem} />
            <div className="actions">
              <Action onPress={onClose}>{t('confirm.back')}</Action>
              <Action type="submit" kind={kind} isDisabled={!isReady}>
                {confirm}
              </Action>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
