// Table of the gallery's images, which a manager enables and disables for new labs.
import { useState } from 'react';
import { useChange } from '../api/screen';
import { Action } from '../parts/Action';
import { Tick, Toggle } from '../parts/Fields';
import { ProblemMessage } from '../parts/Message';
import { StateLabel } from '../parts/State';
import { Cell, Row, Table } from '../parts/Table';
import { href } from '../route';
import { bytes, list } from '../text/formats';
import { nameOf } from '../text/names';
import { plural, t, textOf } from '../text/text';
import type { AccountNode } from './Images';
import { SET_ENABLED } from './query';

type Image = AccountNode['images']['nodes'][number];

export function GalleryImages({ account, canManage }: { account: AccountNode; canManage: boolean }) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { run, isRunning, problem } = useChange(SET_ENABLED);
  const images = account.images.nodes;
  const chosen = images.filter(({ definition }) => selected.has(definition.id));
  const enable = async (ids: string[], enabled: boolean) => {
    const done = await run({ labAccountId: account.id, imageDefinitionIds: ids, enabled });
    if (done) setSelected(new Set());
  };
  const select = (id: string, isOn: boolean) => {
    const next = new Set(selected);
    if (isOn) next.add(id);
    else next.delete(id);
    setSelected(next);
  };
  const all = new Set(images.map(({ definition }) => definition.id));
  const isAll = images.length > 0 && chosen.length === images.length;
  const head = [t('images.name'), t('images.newLabs'), t('images.newest'), t('images.regions'), t('images.size')];
  return (
    <>
      <ProblemMessage problem={problem} />
      {canManage && (
        <div className="row">
          <Tick label={t('images.selectAll')} value={isAll} onChange={(isOn) => setSelected(isOn ? all : new Set())} />
          {chosen.length > 0 && (
            <>
              <span className="hint">{plural('images.selected', chosen.length)}</span>
              <Action isDisabled={isRunning} onPress={() => void enable(chosen.map(idOf), true)}>
                {t('images.enable')}
              </Action>
              <Action isDisabled={isRunning} onPress={() => void enable(chosen.map(idOf), false)}>
                {t('images.disable')}
              </Action>
            </>
          )}
        </div>
      )}
      <Table label={t('images.title')} head={canManage ? [...head, t('images.enabled')] : head}>
        {images.map((image) => {
          const { id } = image.definition;
          return (
            <Row key={id}>
              <Cell kind="main">
                <span className="row top">
                  {canManage && (
                    <Tick
                      label=""
                      ariaLabel={t('images.select', { name: nameOf(image.definition) })}
                      value={selected.has(id)}
                      onChange={(isOn) => select(id, isOn)}
                    />
                  )}
                  <ImageName image={image} />
                </span>
              </Cell>
              <Facts image={image} />
              {canManage && (
                <Cell label={t('images.enabled')}>
                  <Toggle
                    label=""
                    ariaLabel={t('images.enableOne', { name: nameOf(image.definition) })}
                    value={image.enabled}
                    isDisabled={isRunning}
                    onChange={(isOn) => void enable([id], isOn)}
                  />
                </Cell>
              )}
            </Row>
          );
        })}
      </Table>
    </>
  );
}

function idOf({ definition }: Image): string {
  return definition.id;
}

function ImageName({ image: { definition } }: { image: Image }) {
  return (
    <span>
      <a href={href('images', definition.id)}>{nameOf(definition)}</a>
      <span className="hint">{textOf('os', definition.osType)}</span>
    </span>
  );
}

function Facts({ image }: { image: Image }) {
  const newest = image.definition.versions.nodes[0];
  const complete = newest?.replicas.filter(({ state }) => state === 'COMPLETED') ?? [];
  return (
    <>
      <Cell label={t('images.newLabs')}>
        {image.isEligible ? (
          <>
            <span>{t('labs.version', { name: image.resolvedVersion?.name ?? '' })}</span>
            <span className="hint">{textOf('productionMode', image.definition.productionMode)}</span>
          </>
        ) : (
          <>
            <StateLabel group="images" state="notOffered" tone="warn" />
            <span className="hint">{image.reasons.map((reason) => textOf('reason', reason) ?? reason).join(' ')}</span>
          </>
        )}
      </Cell>
      <Cell label={t('images.newest')}>{newest?.name ?? '–'}</Cell>
      <Cell label={t('images.regions')}>
        {newest ? (
          <>
            <span>{t('images.regionCount', { complete: complete.length, all: newest.replicas.length })}</span>
            <span className="hint">{list(complete.map(({ region }) => region.displayName))}</span>
          </>
        ) : (
          '–'
        )}
      </Cell>
      <Cell label={t('images.size')}>
        {newest ? (
          <>
            <span>{bytes(newest.logicalBytes)}</span>
            {newest.publishedAt && (
              <span className="hint">{t('images.stored', { size: bytes(newest.storedBytes) })}</span>
            )}
          </>
        ) : (
          '–'
        )}
      </Cell>
    </>
  );
}
