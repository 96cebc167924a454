export { _ as default } from "../esm/_to_array.js";
