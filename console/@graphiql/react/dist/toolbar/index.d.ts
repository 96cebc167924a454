export * from './button';
export * from './execute';
export * from './menu';
