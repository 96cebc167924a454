// Choice of an image: a search and pages of the server; images that cannot be used say why.
import { useId } from 'react';
import { OptionButtons } from '../parts/Fields';
import { type Cursors, Pager } from '../parts/Pager';
import { Search, type Words } from '../parts/Search';
import { bytes, list } from '../text/formats';
import { t, textOf } from '../text/text';
import type { Group, Offer } from './images';

interface PickerProps {
  groups: Group[];
  // The pages of each group.
  pages: Record<Offer['source'], Cursors>;
  chosen: Offer | null;
  onChange: (offer: Offer) => void;
  words: Words;
}

// More images than these have a search.
const FEW = 5;
const TITLES = { gallery: 'newLab.ofGallery', marketplace: 'newLab.ofMarketplace' } as const;

export function ImagePicker({ groups, pages, chosen, onChange, words }: PickerProps) {
  const id = useId();
  const offers = groups.flatMap((group) => group.offers);
  const choose = (wanted: string) => {
    const offer = offers.find((each) => each.id === wanted);
    if (offer) onChange(offer);
  };
  const isLong = groups.some((group) => group.pageInfo.hasNextPage || pages[group.source].back);
  return (
    <div className="field" role="radiogroup" aria-labelledby={id}>
      <span id={id} className="field-label">
        {t('newLab.image')}
      </span>
      {(words.isUsed || isLong || offers.length > FEW) && <Search label={t('newLab.search')} words={words} />}
      {chosen && !offers.some((each) => each.id === chosen.id) && (
        <p className="hint" role="status">
          {t('newLab.chosen', { name: chosen.name })}
        </p>
      )}
      {offers.length === 0 && <p role="status">{t('search.noImages')}</p>}
      {groups
        .filter((group) => group.offers.length > 0)
        .map((group) => (
          <div key={group.source} className="stack" role="group" aria-label={t(TITLES[group.source])}>
            <span className="hint" aria-hidden="true">
              {t(TITLES[group.source])}
            </span>
            <OptionButtons
              name={id}
              value={chosen?.id ?? ''}
              onChange={choose}
              options={group.offers.map((offer) => ({
                value: offer.id,
                label: offer.name,
                about: <OfferFacts offer={offer} />,
                isDisabled: !offer.isEligible,
              }))}
            />
            <Pager pages={pages[group.source]} pageInfo={group.pageInfo} />
          </div>
        ))}
    </div>
  );
}

function OfferFacts({ offer }: { offer: Offer }) {
  const facts = [
    offer.version && t('labs.version', { name: offer.version }),
    textOf('os', offer.osType),
    offer.sizeBytes !== null && bytes(offer.sizeBytes),
    offer.isReadyAtOnce && t('newLab.readyAtOnce'),
  ];
  return (
    <>
      {facts.filter(Boolean).join(' · ')}
      {offer.about && <span className="hint">{offer.about}</span>}
      {offer.isEligible && offer.regions.length > 0 && (
        <span className="hint">{t('newLab.readyIn', { regions: list([...offer.regions]) })}</span>
      )}
      {!offer.isEligible && (
        <span className="hint reason">
          {t('newLab.notOffered')} {offer.reasons.map((reason) => textOf('reason', reason) ?? reason).join(' ')}
        </span>
      )}
    </>
  );
}
