function _read_only_error(name) {
    throw new TypeError("\"" + name + "\" is read-only");
}
export { _read_only_error as _ };
