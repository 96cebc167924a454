// Former exports of a lab.
import { StateLabel } from '../parts/State';
import { When } from '../parts/When';
import { href } from '../route';
import { nameOf } from '../text/names';
import { t } from '../text/text';
import type { LabExport } from './exports';

export function History({ exports }: { exports: LabExport[] }) {
  return (
    <ul className="plain-list">
      {exports.map((each) => (
        <li key={each.id}>
          <span className="row">
            {each.imageVersion ? (
              <a href={href('images', each.imageVersion.definition.id)}>
                {nameOf(each.imageVersion.definition)} {each.imageVersion.name}
              </a>
            ) : (
              t('lab.noVersion')
            )}
            <StateLabel group="exportStatus" state={each.status} />
          </span>
          <span className="hint">
            {each.requestedBy}, <When at={each.finishedAt ?? each.createdAt} />
          </span>
        </li>
      ))}
    </ul>
  );
}
