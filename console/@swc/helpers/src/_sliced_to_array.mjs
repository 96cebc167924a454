export { _ as default } from "../esm/_sliced_to_array.js";
