export { _ as default } from "../esm/_iterable_to_array_limit.js";
