// One version of an image: notes, origin, labs, regions, and what can be done with it.
import { type ReactElement, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useChange } from '../api/screen';
import { Action } from '../parts/Action';
import { Notice, ProblemMessage } from '../parts/Message';
import { type Tone } from '../parts/State';
import { When } from '../parts/When';
import { href } from '../route';
import { bytes, day } from '../text/formats';
import { nameOf } from '../text/names';
import { plural, t, textOf } from '../text/text';
import { RESTORE_VERSION, SET_PRODUCTION, UPDATE_VERSION } from './changes';
import { DeleteVersion } from './DeleteVersion';
import { Download } from './Download';
import { EditVersion } from './EditVersion';
import type { Definition, ImageVersion } from './Image';
import { Replicas } from './Replicas';

interface VersionProps {
  version: ImageVersion;
  image: Definition;
  canManage: boolean;
}

type Open = 'download' | 'edit' | 'delete' | null;

export function Version({ version, image, canManage }: VersionProps) {
  const [open, setOpen] = useState<Open>(null);
  const production = useChange(SET_PRODUCTION);
  const update = useChange(UPDATE_VERSION);
  const restore = useChange(RESTORE_VERSION);
  const isDeleted = version.deletedAt !== null;
  const isComplete = version.provisioningState === 'SUCCEEDED';
  const act = (key: string | number) => {
    const id = { imageVersionId: version.id };
    if (key === 'production') void production.run({ ...id, imageDefinitionId: image.id });
    else if (key === 'exclude') void update.run({ ...id, excludeFromLatest: !version.excludeFromLatest });
    else setOpen(key as Open);
  };
  return (
    <article className={`card ${isDeleted ? 'faded' : ''}`} aria-label={t('labs.version', { name: version.name })}>
      <div className="section-head">
        <div className="row">
          <h3 className="figure">{version.name}</h3>
          <Badges version={version} image={image} />
        </div>
        {isDeleted
          ? canManage && (
              <Action isDisabled={restore.isRunning} onPress={() => void restore.run({ imageVersionId: version.id })}>
                {t('version.restore')}
              </Action>
            )
          : (isComplete || canManage) && (
              <Actions version={version} image={image} isComplete={isComplete} canManage={canManage} act={act} />
            )}
      </div>
      {isDeleted && (
        <Notice kind="warn">
          {t('version.deletedUntil', { day: day(restorableUntil(version, image.gallery.softDeleteRetentionDays)) })}
        </Notice>
      )}
      {version.releaseNotes && <p>{version.releaseNotes}</p>}
      {version.consistency && version.consistency !== 'STOPPED' && <p className="hint">{textOf('consistency', version.consistency)}</p>}
      <Origin version={version} />
      <ProblemMessage problem={production.problem ?? update.problem ?? restore.problem} />
      {!isDeleted && <Replicas version={version} canManage={canManage} />}
      {open === 'download' && <Download version={version} image={image} onClose={() => setOpen(null)} />}
      {open === 'edit' && <EditVersion version={version} onClose={() => setOpen(null)} />}
      {open === 'delete' && (
        <DeleteVersion version={version} days={image.gallery.softDeleteRetentionDays} onClose={() => setOpen(null)} />
      )}
    </article>
  );
}

interface ActionsProps extends VersionProps {
  isComplete: boolean;
  act: (key: string | number) => void;
}

function Actions({ version, image, isComplete, canManage, act }: ActionsProps) {
  const isPinned = image.productionMode === 'PINNED' && image.productionVersion?.id === version.id;
  return (
    <MenuTrigger>
      <Button className="button" aria-label={t('version.actionsOf', { name: version.name })}>
        {t('version.actions')} <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" onAction={act}>
          {isComplete && canManage && !isPinned && (
            <MenuItem id="production" className="menu-item">
              {t('version.production')}
            </MenuItem>
          )}
          {isComplete && (
            <MenuItem id="download" className="menu-item">
              {t('version.download')}
            </MenuItem>
          )}
          {canManage && (
            <MenuItem id="edit" className="menu-item">
              {t('version.edit')}
            </MenuItem>
          )}
          {canManage && (
            <MenuItem id="exclude" className="menu-item">
              {t(version.excludeFromLatest ? 'version.include' : 'version.exclude')}
            </MenuItem>
          )}
          {canManage && (
            <MenuItem id="delete" className="menu-item danger">
              {t('version.delete')}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Badges({ version, image }: { version: ImageVersion; image: Definition }) {
  const badges: [boolean, Tone, string][] = [
    [version.id === image.productionVersion?.id, 'good', t('version.inProduction')],
    [image.productionMode === 'PINNED' && version.id === image.latestVersion?.id && version.id !== image.productionVersion?.id, 'busy', t('version.preview')],
    [version.excludeFromLatest, 'none', t('version.excluded')],
    [version.deletedAt !== null, 'warn', t('version.deleted')],
    [version.provisioningState === 'CREATING', 'busy', t('version.creating')],
    [version.provisioningState === 'FAILED', 'bad', t('version.failed')],
  ];
  return badges
    .filter(([isShown]) => isShown)
    .map(([, tone, text]) => (
      <span key={text} className={`state ${tone}`}>
        {text}
      </span>
    ));
}

// Where the version comes from: an image, the lab that changed it, and this version.
function Origin({ version }: { version: ImageVersion }) {
  const { parent, sourceLab, labs, derivedVersions: derived } = version;
  const offered = parent ? null : sourceLab?.marketplaceImage;
  return (
    <dl className="facts">
      <dt>{t('version.created')}</dt>
      <dd>
        {version.createdBy}, <When at={version.createdAt} />
      </dd>
      {(parent || sourceLab) && (
        <>
          <dt>{t('version.origin')}</dt>
          <dd className="lineage">
            {parent && (
              <a href={href('images', parent.definition.id)}>
                {nameOf(parent.definition)} {parent.name}
              </a>
            )}
            {offered && <span>{offered.displayName}</span>}
            {sourceLab && <a href={href('labs', sourceLab.id)}>{t('version.lab', { name: sourceLab.name })}</a>}
            <span>{version.name}</span>
          </dd>
        </>
      )}
      {derived.totalCount > 0 && (
        <>
          <dt>{t('lineage.derived')}</dt>
          <dd>
            <Items total={derived.totalCount}>
              {derived.nodes.map(({ id, name, definition }) => (
                <a key={id} href={href('images', definition.id)}>
                  {nameOf(definition)} {name}
                </a>
              ))}
            </Items>
          </dd>
        </>
      )}
      <dt>{t('version.usedBy')}</dt>
      <dd>
        {labs.totalCount === 0 ? (
          t('version.noLabs')
        ) : (
          <>
            {plural('version.labs', labs.totalCount)}
            {': '}
            <Items total={labs.totalCount}>
              {labs.nodes.map((lab) => (
                <a key={lab.id} href={href('labs', lab.id)}>
                  {lab.name}
                </a>
              ))}
            </Items>
          </>
        )}
      </dd>
      <dt>{t('images.size')}</dt>
      <dd>
        {bytes(version.logicalBytes)}
        {version.publishedAt && ` · ${t('images.stored', { size: bytes(version.storedBytes) })}`}
      </dd>
      {version.endOfLifeDate && (
        <>
          <dt>{t('version.endOfLife')}</dt>
          <dd>
            {day(version.endOfLifeDate)}
            {version.blockDeletionBeforeEndOfLife && <span className="hint"> {t('version.protected')}</span>}
          </dd>
        </>
      )}
    </dl>
  );
}

// The first of several links, with an ellipsis if there are more.
function Items({ total, children }: { total: number; children: ReactElement[] }) {
  return (
    <>
      {children.map((child, index) => (
        <span key={child.key}>
          {index > 0 && ', '}
          {child}
        </span>
      ))}
      {total > children.length && '…'}
    </>
  );
}

export function restorableUntil(version: ImageVersion, days: number): string {
  return new Date(new Date(version.deletedAt ?? Date.now()).getTime() + days * 86_400_000).toISOString();
}
