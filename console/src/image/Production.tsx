// The version that new labs get, its history, and the way back.
import { useChange } from '../api/screen';
import { Action } from '../parts/Action';
import { ProblemMessage } from '../parts/Message';
import { When } from '../parts/When';
import { t, textOf } from '../text/text';
import { SET_PRODUCTION } from './changes';
import type { Definition } from './Image';

export function Production({ image, canManage }: { image: Definition; canManage: boolean }) {
  const { run, isRunning, problem } = useChange(SET_PRODUCTION);
  const isPinned = image.productionMode === 'PINNED';
  const newest = image.latestVersion;
  const preview = isPinned && newest && newest.id !== image.productionVersion?.id ? newest : null;
  const pin = (imageVersionId: string | null) => void run({ imageDefinitionId: image.id, imageVersionId });
  return (
    <section className="card">
      <h2>{t('production.title')}</h2>
      <p>
        <span className="figure">{image.productionVersion?.name ?? t('production.none')}</span>{' '}
        <span className="hint">{textOf('productionMode', image.productionMode)}</span>
      </p>
      <p className="hint">{t(isPinned ? 'production.aboutPinned' : 'production.aboutFollowing')}</p>
      {preview && <p>{t('production.preview', { name: preview.name })}</p>}
      <ProblemMessage problem={problem} />
      {canManage && (
        <div className="actions">
          {isPinned ? (
            <Action isDisabled={isRunning} onPress={() => pin(null)}>
              {t('production.follow')}
            </Action>
          ) : (
            image.productionVersion && (
              <Action isDisabled={isRunning} onPress={() => pin(image.productionVersion?.id ?? null)}>
                {t('production.pinCurrent', { name: image.productionVersion.name })}
              </Action>
            )
          )}
        </div>
      )}
      {image.productionHistory.nodes.length > 0 && (
        <>
          <h3>{t('production.history')}</h3>
          <ul className="plain-list">
            {image.productionHistory.nodes.map((change) => (
              <li key={change.id}>
                <span>
                  {change.fromVersionName ?? t('production.newest')} → {change.toVersionName ?? t('production.newest')}
                </span>
                {change.note && <span className="hint">{change.note}</span>}
                <span className="hint">
                  {change.changedBy}, <When at={change.occurredAt} />
                </span>
                {canManage && change.fromVersion && !change.fromVersion.deletedAt && (
                  <Action
                    kind="quiet"
                    isDisabled={isRunning || change.fromVersion.id === image.productionVersion?.id}
                    onPress={() => pin(change.fromVersion?.id ?? null)}
                  >
                    {t('production.back', { name: change.fromVersion.name })}
                  </Action>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
