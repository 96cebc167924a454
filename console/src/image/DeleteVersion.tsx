// Deletion of a version: what it affects, and until when it can be undone.
import { useQuery } from 'urql';
import { useChange } from '../api/screen';
import { Confirm } from '../parts/Confirm';
import { Loading } from '../parts/Message';
import { day } from '../text/formats';
import { t } from '../text/text';
import { wordsOf } from '../text/warnings';
import { DELETE_VERSION } from './changes';
import { type ImageVersion } from './Image';
import { WARNINGS } from './query';

interface DeleteProps {
  version: ImageVersion;
  days: number;
  onClose: () => void;
}

export function DeleteVersion({ version, days, onClose }: DeleteProps) {
  const [{ data }] = useQuery({ query: WARNINGS, variables: { id: version.id }, requestPolicy: 'network-only' });
  const { run, isRunning, problem } = useChange(DELETE_VERSION);
  const warnings = data?.node && 'deletionWarnings' in data.node ? data.node.deletionWarnings : null;
  const until = new Date(Date.now() + days * 86_400_000).toISOString();
  const isFinal = days === 0;
  const remove = async () => {
    if (await run({ imageVersionId: version.id })) onClose();
  };
  return (
    <Confirm
      title={t('version.deleteTitle', { name: version.name })}
      confirm={t('version.delete')}
      {...(isFinal ? { typed: version.name } : {})}
      isDisabled={!warnings}
      isRunning={isRunning}
      problem={problem}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      {warnings ? (
        <ul>
          {warnings.map((warning) => (
            <li key={warning.kind}>{wordsOf(warning)}</li>
          ))}
          <li>{isFinal ? t('lab.deleteFinal') : t('version.deleteUndo', { day: day(until) })}</li>
        </ul>
      ) : (
        <Loading />
      )}
    </Confirm>
  );
}
