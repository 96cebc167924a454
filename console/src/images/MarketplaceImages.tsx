// Table of the marketplace images, which a manager enables and disables for new labs.
import { useChange } from '../api/screen';
import { Toggle } from '../parts/Fields';
import { ProblemMessage } from '../parts/Message';
import { Cell, Row, Table } from '../parts/Table';
import { bytes } from '../text/formats';
import { t, textOf } from '../text/text';
import type { AccountNode } from './Images';
import { SET_MARKETPLACE_ENABLED } from './query';

export function MarketplaceImages({ account, canManage }: { account: AccountNode; canManage: boolean }) {
  const { run, isRunning, problem } = useChange(SET_MARKETPLACE_ENABLED);
  const head = [t('images.name'), t('images.newLabs'), t('images.size')];
  return (
    <>
      <ProblemMessage problem={problem} />
      <Table label={t('images.ofMarketplace')} head={canManage ? [...head, t('images.enabled')] : head}>
        {account.marketplaceImages.nodes.map(({ image, enabled, isEligible, reasons }) => (
          <Row key={image.id}>
            <Cell kind="main">
              <strong>{image.displayName}</strong>
              <span className="hint">
                {textOf('os', image.osType)} · {image.publisher}
              </span>
            </Cell>
            <Cell label={t('images.newLabs')}>
              {isEligible ? (
                <span>{t('labs.version', { name: image.versionName })}</span>
              ) : (
                <span>{reasons.map((reason) => textOf('reason', reason) ?? reason).join(' ')}</span>
              )}
            </Cell>
            <Cell label={t('images.size')}>{bytes(image.osDisk.sizeBytes)}</Cell>
            {canManage && (
              <Cell label={t('images.enabled')}>
                <Toggle
                  label=""
                  ariaLabel={t('images.enableOne', { name: image.displayName })}
                  value={enabled}
                  isDisabled={isRunning}
                  onChange={(isOn) =>
                    void run({ labAccountId: account.id, marketplaceImageIds: [image.id], enabled: isOn })
                  }
                />
              </Cell>
            )}
          </Row>
        ))}
      </Table>
    </>
  );
}
