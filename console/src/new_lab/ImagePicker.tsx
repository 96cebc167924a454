// Choice of an image, with a search; images that cannot be used say why.
import { Choice } from '../parts/Fields';
import { Search, type Words } from '../parts/Search';
import { bytes, list } from '../text/formats';
import { t, textOf } from '../text/text';
import type { Offer } from './images';

const SHOWN = 50;
const FEW = 5;

interface PickerProps {
  offers: Offer[];
  chosen: Offer | null;
  onChange: (offer: Offer) => void;
  words: Words;
  hasMore: boolean;
}

export function ImagePicker({ offers, chosen, onChange, words, hasMore }: PickerProps) {
  const choose = (id: string) => {
    const offer = offers.find((each) => each.id === id);
    if (offer) onChange(offer);
  };
  return (
    <div className="stack">
      <Choice
        label={t('newLab.image')}
        value={chosen?.id ?? ''}
        onChange={choose}
        options={offers.slice(0, SHOWN).map((offer) => ({
          value: offer.id,
          label: offer.name,
          about: <OfferFacts offer={offer} />,
          isDisabled: !offer.isEligible,
        }))}
        before={
          <>
            {(words.isUsed || offers.length > FEW) && <Search label={t('newLab.search')} words={words} />}
            {chosen && !offers.some(({ id }) => id === chosen.id) && (
              <p className="hint">{t('newLab.chosen', { name: chosen.name })}</p>
            )}
            {offers.length === 0 && <p role="status">{t('search.noImages')}</p>}
          </>
        }
      />
      {(hasMore || offers.length > SHOWN) && <p className="hint">{t('newLab.more')}</p>}
    </div>
  );
}

function OfferFacts({ offer }: { offer: Offer }) {
  const facts = [
    t(offer.source === 'gallery' ? 'newLab.ofGallery' : 'newLab.ofMarketplace'),
    offer.version && t('labs.version', { name: offer.version }),
    textOf('os', offer.osType),
    offer.sizeBytes !== null && bytes(offer.sizeBytes),
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
