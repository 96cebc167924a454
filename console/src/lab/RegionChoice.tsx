// Target regions of an export: those of the account's policy, or a list.
import { useState } from 'react';
import { Choice, Tick } from '../parts/Fields';
import { t } from '../text/text';
import type { LabNode } from './exports';

// null: those of the account's policy.
export type Regions = string[] | null;

interface RegionProps {
  lab: LabNode;
  value: Regions;
  onChange: (value: Regions) => void;
}

export function RegionChoice({ lab, value, onChange }: RegionProps) {
  const regions = lab.region.geography.regions.filter(({ available }) => available);
  const [chosen, setChosen] = useState(() => regions.filter((each) => !each.accessRestricted).map(({ name }) => name));
  if (regions.length < 2) return null;
  const set = (names: string[]) => {
    setChosen(names);
    onChange(names);
  };
  return (
    <div className="stack">
      <Choice
        label={t('exportForm.regions')}
        value={value ? 'list' : 'policy'}
        onChange={(each) => onChange(each === 'list' ? chosen : null)}
        options={[
          { value: 'policy', label: t(`policy.${lab.labAccount.replicationPolicy}`), about: t('exportForm.policyAbout') },
          { value: 'list', label: t('exportForm.chooseRegions') },
        ]}
      />
      {value && (
        <div className="row" role="group" aria-label={t('exportForm.chooseRegions')}>
          {regions.map(({ name, displayName }) => (
            <Tick
              key={name}
              label={displayName}
              value={value.includes(name)}
              isDisabled={name === lab.region.name}
              onChange={(isOn) => set(isOn ? [...value, name] : value.filter((each) => each !== name))}
            />
          ))}
        </div>
      )}
    </div>
  );
}
