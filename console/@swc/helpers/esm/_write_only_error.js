function _write_only_error(name) {
    throw new TypeError("\"" + name + "\" is write-only");
}
export { _write_only_error as _ };
