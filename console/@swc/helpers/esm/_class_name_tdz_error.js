function _class_name_tdz_error(name) {
    throw new ReferenceError("Class \"" + name + "\" cannot be referenced in computed property keys.");
}
export { _class_name_tdz_error as _ };
