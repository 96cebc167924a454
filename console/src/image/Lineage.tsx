// Lineage of an image as a tree: what it was made of, itself, and the images that were made of it.
import { href } from '../route';
import { nameOf } from '../text/names';
import { t } from '../text/text';
import type { Definition, ImageVersion } from './Image';

type Related = NonNullable<ImageVersion['parent']>;

export function Lineage({ image }: { image: Definition }) {
  const versions = image.versions.nodes.filter(({ deletedAt }) => !deletedAt);
  const isOther = ({ definition }: Related) => definition.id !== image.id;
  const parents = versions.map(({ parent }) => parent).filter((parent) => parent !== null);
  const offered = versions.filter(({ parent }) => !parent).map(({ sourceLab }) => sourceLab?.marketplaceImage);
  const origins = distinct(parents.filter(isOther), ({ id }) => id);
  const marketplace = distinct(offered.filter((each) => each != null), ({ id }) => id);
  const derived = versions.flatMap((version) =>
    version.derivedVersions.nodes.filter(isOther).map(({ definition }) => ({ definition, from: version.name })),
  );
  const images = distinct(derived, ({ definition }) => definition.id);
  const hasMore = versions.some(({ derivedVersions: { nodes, totalCount } }) => totalCount > nodes.length);
  if (origins.length + marketplace.length + images.length === 0) return null;
  const own = (
    <li>
      <strong>{nameOf(image)}</strong> <span className="hint">{t('lineage.this')}</span>
      {images.length > 0 && (
        <ul>
          {images.map(({ definition, from }) => (
            <li key={definition.id}>
              <a href={href('images', definition.id)}>{nameOf(definition)}</a>{' '}
              <span className="hint">{t('lineage.from', { version: from })}</span>
            </li>
          ))}
        </ul>
      )}
      {hasMore && <p className="hint">{t('lineage.more')}</p>}
    </li>
  );
  return (
    <section className="card">
      <h2>{t('lineage.title')}</h2>
      <ul className="tree" aria-label={t('lineage.title')}>
        {origins.length + marketplace.length === 0 ? (
          own
        ) : (
          <li>
            {marketplace.map((each) => (
              <span key={each.id} className="tree-origin">
                {each.displayName} <span className="hint">{t('lineage.marketplace')}</span>
              </span>
            ))}
            {origins.map(({ id, name, definition }) => (
              <span key={id} className="tree-origin">
                <a href={href('images', definition.id)}>
                  {nameOf(definition)} {name}
                </a>
              </span>
            ))}
            <ul>{own}</ul>
          </li>
        )}
      </ul>
    </section>
  );
}

function distinct<T>(items: T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
