export * from './button';
export * from './button-group';
export * from './dialog';
export * from './dropdown';
export * from './markdown';
export * from './spinner';
export * from './tabs';
export * from './tooltip';
