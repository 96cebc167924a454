export { _ as default } from "../esm/_create_for_of_iterator_helper_loose.js";
