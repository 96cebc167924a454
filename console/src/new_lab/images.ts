// The images that a lab can be created from, gallery and marketplace in one list.
import type { ResultOf } from '../api/graphql';
import { nameOf } from '../text/names';
import type { NEW_LAB } from './query';

export type AccountNode = Extract<NonNullable<ResultOf<typeof NEW_LAB>['node']>, { images: unknown }>;

export interface Offer {
  id: string;
  name: string;
  source: 'gallery' | 'marketplace';
  osType: 'LINUX' | 'WINDOWS';
  sizeBytes: number | null;
  version: string;
  about: string;
  isEligible: boolean;
  // Otherwise the disk is copied first.
  isReadyAtOnce: boolean;
  reasons: readonly string[];
  regions: readonly string[];
  // Whether the user can name the template's user; a specialized image keeps its own.
  takesUsername: boolean;
  requiresUsername: boolean;
  takesPassword: boolean;
  // The image's own user name.
  username: string | null;
}

// The images of one source; on each page, those that cannot be used come last.
export interface Group {
  source: Offer['source'];
  offers: Offer[];
  pageInfo: AccountNode['images']['pageInfo'];
}

export function groupsOf(account: AccountNode): Group[] {
  const own = account.images.nodes.map(({ definition, resolvedVersion, isEligible, isReadyAtOnce, reasons, ...user }): Offer => {
    const replicas = resolvedVersion?.replicas ?? [];
    return {
      id: definition.id,
      name: nameOf(definition),
      source: 'gallery',
      osType: definition.osType,
      sizeBytes: resolvedVersion?.osDisk.sizeBytes ?? null,
      version: resolvedVersion?.name ?? '',
      about: definition.description ?? '',
      isEligible,
      isReadyAtOnce,
      reasons,
      regions: replicas.filter(({ state }) => state === 'COMPLETED').map(({ region }) => region.displayName),
      takesUsername: definition.osState === 'GENERALIZED',
      requiresUsername: user.requiresUsername,
      takesPassword: user.takesPassword,
      username: user.username,
    };
  });
  const offered = account.marketplaceImages.nodes.map(
    ({ image, isEligible, isReadyAtOnce, reasons, username, requiresUsername, takesPassword }): Offer => ({
      id: image.id,
      name: image.displayName,
      source: 'marketplace',
      osType: image.osType,
      sizeBytes: image.osDisk.sizeBytes,
      version: image.versionName,
      about: image.publisher,
      isEligible,
      isReadyAtOnce,
      reasons,
      regions: [],
      takesUsername: true,
      requiresUsername,
      takesPassword,
      username,
    }),
  );
  const groups: Group[] = [
    { source: 'gallery', offers: own, pageInfo: account.images.pageInfo },
    { source: 'marketplace', offers: offered, pageInfo: account.marketplaceImages.pageInfo },
  ];
  for (const { offers } of groups) offers.sort((a, b) => Number(b.isEligible) - Number(a.isEligible));
  return groups;
}
