declare const IS_DEVELOPMENT = false;

export { IS_DEVELOPMENT };
