declare const IS_DEVELOPMENT = true;

export { IS_DEVELOPMENT };
