// Choice of an image, with a search; images that cannot be used say why.
import { useState } from 'react';
import { Input, Label, Radio, RadioGroup, SearchField } from 'react-aria-components';
import { bytes, list } from '../text/formats';
import { t, textOf } from '../text/text';
import type { Offer } from './images';

const SHOWN = 50;

interface PickerProps {
  offers: Offer[];
  value: string;
  onChange: (id: string) => void;
}

export function ImagePicker({ offers, value, onChange }: PickerProps) {
  const [search, setSearch] = useState('');
  const words = search.toLocaleLowerCase();
  const found = offers.filter((offer) => `${offer.name} ${offer.about}`.toLocaleLowerCase().includes(words));
  return (
    <div className="stack">
      {/* Null, not empty: otherwise no radio button is in the order of the Tab key. */}
      <RadioGroup value={value || null} onChange={onChange} className="field">
        <Label>{t('newLab.image')}</Label>
        {offers.length > 5 && (
          <SearchField className="field" value={search} onChange={setSearch} aria-label={t('newLab.search')}>
            <Input placeholder={t('newLab.search')} />
          </SearchField>
        )}
        {found.length === 0 && <p className="hint">{t('newLab.noneFound')}</p>}
        <div className="choices">
          {found.slice(0, SHOWN).map((offer) => (
            <Radio key={offer.id} value={offer.id} isDisabled={!offer.isEligible} className="choice">
              <span className="dot" aria-hidden="true" />
              <OfferText offer={offer} />
            </Radio>
          ))}
        </div>
      </RadioGroup>
      {found.length > SHOWN && <p className="hint">{t('newLab.more')}</p>}
    </div>
  );
}

function OfferText({ offer }: { offer: Offer }) {
  const facts = [
    t(offer.source === 'gallery' ? 'newLab.ofGallery' : 'newLab.ofMarketplace'),
    offer.version && t('labs.version', { name: offer.version }),
    textOf('os', offer.osType),
    offer.sizeBytes !== null && bytes(offer.sizeBytes),
  ];
  return (
    <span>
      <span className="choice-label">{offer.name}</span>
      <span className="hint">{facts.filter(Boolean).join(' · ')}</span>
      {offer.about && <span className="hint">{offer.about}</span>}
      {offer.isEligible && offer.regions.length > 0 && (
        <span className="hint">{t('newLab.readyIn', { regions: list([...offer.regions]) })}</span>
      )}
      {!offer.isEligible && (
        <span className="hint reason">
          {t('newLab.notOffered')} {offer.reasons.map((reason) => textOf('reason', reason) ?? reason).join(' ')}
        </span>
      )}
    </span>
  );
}
