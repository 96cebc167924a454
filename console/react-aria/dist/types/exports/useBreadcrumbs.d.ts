export { useBreadcrumbItem } from '../src/breadcrumbs/useBreadcrumbItem';
export { useBreadcrumbs } from '../src/breadcrumbs/useBreadcrumbs';
export type { BreadcrumbItemProps, AriaBreadcrumbItemProps, BreadcrumbItemAria } from '../src/breadcrumbs/useBreadcrumbItem';
export type { AriaBreadcrumbsProps, BreadcrumbsAria } from '../src/breadcrumbs/useBreadcrumbs';
